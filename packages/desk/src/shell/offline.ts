/** Lets the page open without a network: what it is made of is kept by a service worker. */
export function offerOffline(): void {
  const {serviceWorker} = navigator as Partial<Navigator>;
  if (!serviceWorker) return;
  const address = '/meja/sw.js';
  // The page's policy takes the address of a script only from someone whom it names.
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  const policy = trustedTypes?.createPolicy('pendopo-desk', {createScriptURL: url => url});
  const url = (policy?.createScriptURL(address) ?? address) as string;
  serviceWorker.register(url, {scope: '/meja/'}).catch((error: unknown) => {
    // It works all the same, as long as there is a network.
    console.warn('[pendopo] offline: the desk does not open without a network', error);
  });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL(url: string): string},
  ): {createScriptURL(url: string): unknown};
}
