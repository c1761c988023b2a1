import type {PendopoCall, PendopoPage} from '../shared/page.js';
import {elements, narrowing} from './elements.js';
import {firstAnswer} from './prime.js';

/**
 * The one script tag. It finds Pendopo elements and links, also ones that come later; asks for the
 * data of those that are near the screen and loads their code at the same time; and leaves alone
 * whatever another copy of it has already taken care of.
 */
const version = '__VERSION__';
const here = new URL('.', import.meta.url);

/** What all elements draw with; its name is known once it is built. */
const core = '__CORE__';

const selector = [
  ...Object.keys(elements).map(name => `pendopo-${name}:not(:defined)`),
  'a[data-pendopo]',
].join();

/** How far outside the screen code and data are asked for. */
const margin = '400px';

/** Once someone turns to an element; on a fast connection, already when the page has nothing to do. */
function whenWanted(element: Element, then: () => void): void {
  for (const type of ['pointerover', 'focusin', 'touchstart']) {
    element.addEventListener(type, then, {once: true, passive: true});
  }
  const {saveData, effectiveType} = (navigator as Connected).connection ?? {};
  if (!saveData && !/2g/.test(effectiveType ?? '')) {
    addEventListener('load', () => setTimeout(then), {once: true});
  }
}

/** Network Information API, where there is one. */
type Connected = Navigator & {connection?: {saveData?: boolean; effectiveType?: string}};

function start(primed: Map<string, Promise<Response>>, server: string): void {
  const seen = new WeakSet<Element>();

  const activate = (element: Element) => {
    const {localName} = element;
    const missing = (error: unknown) =>
      console.warn(`[pendopo] code-missing: ${localName} could not be loaded`, error);
    if (element instanceof HTMLAnchorElement) {
      // The element that it becomes is found as any other.
      import('./link.js').then(({upgrade}) => upgrade(element, narrowing)).catch(missing);
      return;
    }
    const url = element.hasAttribute('printed') ? undefined : firstAnswer(element, server);
    if (url && !primed.has(url)) {
      const answer = fetch(url);
      // A failure is told by whoever uses the answer; unused, it is nobody's.
      answer.catch(() => {});
      primed.set(url, answer);
    }
    // The core at once, not only when the element's own file has come and asks for it.
    Promise.all([import(`./${localName.slice(8)}.js`), import(core)]).catch(missing);
  };

  const near = new IntersectionObserver(
    entries => {
      for (const {isIntersecting, target} of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        activate(target);
      }
    },
    {rootMargin: margin},
  );

  const find = () => {
    for (const element of document.querySelectorAll(selector)) {
      if (seen.has(element)) continue;
      seen.add(element);
      // A provider has no box to come near the screen with.
      if (element.localName === 'pendopo-provider') activate(element);
      // What the server printed can be read and used without us: our code waits until it is wanted.
      else if (element.hasAttribute('printed')) whenWanted(element, () => activate(element));
      else near.observe(element);
    }
  };

  find();
  new MutationObserver(find).observe(document, {childList: true, subtree: true});
}

const early = window.pendopo;
if (early && !Array.isArray(early)) {
  if (early.version !== version) {
    console.info(`[pendopo] loaded-twice: ${early.version} stays, ${version} is not used`);
  }
} else {
  const primed = new Map<string, Promise<Response>>();
  const page: PendopoPage = {
    version,
    server: here.origin,
    primed,
    push: (...calls: PendopoCall[]) => calls.forEach(call => call(page)),
  };
  window.pendopo = page;
  page.push(...(early ?? []));
  start(primed, here.origin);
}
