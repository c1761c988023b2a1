/** The values a query may hold; `undefined` and empty ones are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/**
 * An address with its query in alphabetical order, so that the same question is the same address
 * for caches, for kept answers and for an answer that the loader has already asked for.
 */
export function address(server: string, route: string, query: Query = {}): string {
  const params = Object.keys(query)
    .sort()
    .filter(name => query[name] !== undefined && query[name] !== '')
    .map(name => `${name}=${encodeURIComponent(query[name]!)}`);
  return server.replace(/\/+$/, '') + route + (params.length ? `?${params.join('&')}` : '');
}
