/** Policies of a page: each of them must allow what is loaded. */
export type Policies = readonly ReadonlyMap<string, readonly string[]>[];

/** Reads Content-Security-Policy texts; one header may hold several, parted by commas. */
export const readPolicies = (texts: readonly string[]): Policies =>
  texts
    .flatMap(text => text.split(','))
    .filter(text => text.trim())
    .map(text => {
      const directives = new Map<string, readonly string[]>();
      for (const part of text.split(';')) {
        const [name = '', ...values] = part.trim().split(/\s+/);
        const key = name.toLowerCase();
        // Of two alike, the first holds.
        if (key && !directives.has(key)) directives.set(key, values);
      }
      return directives;
    });

/** What may be blocked, and the directives that say so, the most particular first. */
const directivesOf = {
  frame: ['frame-src', 'child-src', 'default-src'],
  script: ['script-src-elem', 'script-src', 'default-src'],
  data: ['connect-src', 'default-src'],
} as const;

export type Loaded = keyof typeof directivesOf;

/** What a page wants to load. */
export interface Load {
  kind: Loaded;
  url: URL;
  /** The page; nothing when only its HTML is known. */
  from?: URL | undefined;
  /** Of a script: its nonce and its hash. */
  nonce?: string | undefined;
  integrity?: string | undefined;
}

const usualPort: Record<string, string> = {'http:': '80', 'https:': '443'};
const portOf = (url: URL) => url.port || (usualPort[url.protocol] ?? '');

/** Whether a scheme that is allowed allows another: http allows https too. */
const schemeFits = (allowed: string, asked: string) =>
  allowed === asked || (allowed === 'http:' && asked === 'https:');

const hostFits = (allowed: string, asked: string) =>
  allowed === '*' ||
  (allowed.startsWith('*.') ? asked.endsWith(allowed.slice(1)) : allowed === asked);

/** Whether one source expression of a policy allows an address (CSP level 3, 6.7.2.8). */
function sourceFits(source: string, {url, from}: Load): boolean {
  const expression = source.toLowerCase();
  if (expression === '*') return /^https?:$/.test(url.protocol);
  if (expression === "'self'") return !!from && from.host === url.host;
  if (/^[a-z][a-z\d+.-]*:$/.test(expression)) return schemeFits(expression, url.protocol);
  const [, scheme, host, port, path] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?([^:/]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host || host.startsWith("'")) return false;
  const needed = scheme ? `${scheme.toLowerCase()}:` : (from?.protocol ?? 'http:');
  const asked = portOf(url);
  const portAllowed = port ? port === '*' || port === asked : asked === usualPort[url.protocol];
  const pathAllowed =
    !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return (
    schemeFits(needed, url.protocol) &&
    hostFits(host.toLowerCase(), url.hostname) &&
    portAllowed &&
    pathAllowed
  );
}

/** Whether the sources of one directive allow what is loaded. */
function allows(sources: readonly string[], load: Load): boolean {
  const {kind, nonce, integrity} = load;
  if (kind === 'script') {
    if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
    const hashes = integrity?.split(/\s+/).filter(Boolean) ?? [];
    if (hashes.length && hashes.every(hash => sources.includes(`'${hash}'`))) return true;
    // Hosts are not heeded then.
    if (sources.some(source => source.toLowerCase() === "'strict-dynamic'")) return false;
  }
  return sources.some(source => sourceFits(source, load));
}

/** The directive that forbids it: its name, or nothing when all policies allow it. */
export function forbiddenBy(policies: Policies, load: Load): string | undefined {
  for (const policy of policies) {
    const name = directivesOf[load.kind].find(directive => policy.has(directive));
    if (name && !allows(policy.get(name)!, load)) return name;
  }
  return undefined;
}

/** The page has its addresses asked by https, whatever they say. */
export const upgradesInsecure = (policies: Policies): boolean =>
  policies.some(policy => policy.has('upgrade-insecure-requests'));
