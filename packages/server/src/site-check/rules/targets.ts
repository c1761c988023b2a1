import type {Problem} from '@pendopo/contract/types';
import {frameSource} from '../../embeds/address.js';
import {kindAt} from '../../embeds/kinds.js';
import type {Lang} from '../../http/language.js';
import type {Embed, Finding} from '../findings.js';
import type {Site} from '../site.js';

/** Embeds that are tried; a page with more is not a village's. */
const most = 20;

/** How this server is asked, as by any browser. */
export interface Asking {
  ask: typeof fetch;
  home: URL;
  lang: Lang;
}

async function tried({address}: Embed, {ask, home, lang}: Asking): Promise<Finding[]> {
  if (!address) return [];
  if (!/^\d\d\.\d\d$/.test(address.office)) {
    return [{code: 'unknown-office', values: {office: address.office}}];
  }
  const answer = await ask(frameSource({...address, origin: home.origin}), {
    headers: {host: home.host, accept: 'application/json', 'accept-language': lang},
  });
  // A fault of ours is not one of the page.
  if (answer.ok || answer.status >= 500) return [];
  const problem = (await answer.json()) as Problem;
  if (problem.type.endsWith(':unknown-office')) {
    return [{code: 'unknown-office', values: {office: address.office}}];
  }
  if (answer.status === 404) {
    const known = kindAt(address.path, address.query);
    return [{code: known ? 'gone' : 'unknown-page', values: {path: address.path}}];
  }
  const errors = problem.errors ?? [];
  const names = errors.map(({pointer}) => pointer.split('/').at(-1) ?? '');
  const faults = errors.map(
    ({detail}, i) => `${names[i]}=${address.query[names[i]!] ?? ''}: ${detail}`,
  );
  const values = {names: names.join(' '), faults: faults.join(' ') || problem.detail};
  return [{code: 'wrong-filter', values}];
}

/** Whether what the embeds lead to is there: this server is asked for each. */
export async function targetFindings({embeds}: Site, asking: Asking): Promise<Finding[]> {
  const own = embeds.filter(
    ({url, way}) => url?.host === asking.home.host || (way === 'element' && !url),
  );
  const found = own.slice(0, most).map(async embed => {
    const findings = await tried(embed, asking);
    return findings.map(finding => ({...finding, embed}));
  });
  return (await Promise.all(found)).flat();
}
