import {frameAddress, frameSource} from '../embeds/address.js';
import {frameHtml} from '../embeds/frame.js';
import {heightAt, kindAt} from '../embeds/kinds.js';
import {escapeHtml} from '../pages/html.js';
import type {Report} from './check.js';
import {type Embed, type Finding, levels} from './findings.js';
import type {CheckWords} from './words.js';

const filled = (text: string, values: Readonly<Record<string, string>> = {}): string =>
  escapeHtml(text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole));

/** What an embed shows, in words. */
function nameOf({address, seen}: Embed, t: CheckWords): string {
  const kind = address && kindAt(address.path, address.query);
  const what = (kind && t.kinds[kind.name]) ?? address?.path ?? seen.tag;
  return address ? `${what}, ${t.office.replace('{office}', address.office)}` : what;
}

/** What is there, how, and the longest address that still says something. */
function shown(embed: Embed, t: CheckWords): string {
  const {href = ''} = embed.url ?? {};
  const where = embed.way === 'element' ? `<${embed.seen.tag}>` : href.slice(0, 200);
  return `${escapeHtml(nameOf(embed, t))} · ${t.ways[embed.way]}<br><span class="where">${escapeHtml(where)}</span>`;
}

/** What a frame that has one of these becomes right by. */
const mended = new Set<string>([
  ...['not-for-frames', 'too-low', 'no-height', 'too-narrow', 'unclosed', 'no-title', 'not-lazy'],
  ...['sandbox-forms', 'sandbox-popups', 'sandbox-rest', 'broken-quotes', 'mixed', 'insecure'],
  ...['wrong-filter', 'no-script', 'blocked-script', 'blocked-data'],
]);

/** The code that would be right: as a frame, which every system keeps. */
function right(embed: Embed, findings: readonly Finding[], t: CheckWords): string {
  const {address, seen} = embed;
  const own = findings.filter(finding => finding.embed === embed);
  const lost = own.some(({code}) =>
    /^(gone|unknown|unreachable|wrong-filter|no-office)/.test(code),
  );
  if (!address || embed.way === 'link' || lost || !own.some(({code}) => mended.has(code)))
    return '';
  const insecure = own.some(({code}) => code === 'mixed');
  const origin = insecure ? address.origin.replace(/^http:/, 'https:') : address.origin;
  const wrong = own.flatMap(({values}) => values?.['names']?.split(' ') ?? []);
  const query = Object.fromEntries(
    Object.entries(address.query).filter(([name]) => !wrong.includes(name)),
  );
  const framed = frameAddress({...address, origin, query});
  const html = frameHtml({
    src: frameSource(framed),
    title: seen.attributes['title']?.trim() || nameOf(embed, t),
    height: heightAt(framed.path, framed.query),
  });
  const name = escapeHtml(nameOf(embed, t));
  return `<p>${t.replace}</p><textarea readonly rows="6" aria-label="${name}">${escapeHtml(html)}</textarea>`;
}

function told({code, embed, values}: Finding, t: CheckWords): string {
  const level = levels[code];
  const [wrong, todo] = t.findings[code];
  const where = embed ? `<p class="where">${shown(embed, t)}</p>` : '';
  return (
    `<li class="${level}" data-code="${code}"><p class="level">${t[level]}</p>` +
    `<h3>${filled(wrong, values)}</h3>${where}<p><b>${t.todo}</b> ${filled(todo, values)}</p></li>`
  );
}

type Verdict = keyof CheckWords['verdicts'];

/** The whole of it in one word. */
export function verdictOf({embeds, findings}: Report): Verdict {
  if (findings.some(({code}) => code === 'nothing')) return 'none';
  if (findings.some(({code}) => levels[code] === 'fault')) return 'faults';
  if (!embeds.length) return 'none';
  return findings.length ? 'hints' : 'fine';
}

/** What was found, as HTML. */
export function reportView(report: Report, subject: string, t: CheckWords): string {
  const {embeds, findings} = report;
  const verdict = verdictOf(report);
  const list = findings.map(finding => told(finding, t)).join('');
  const found = embeds.map(
    embed => `<li class="card">${shown(embed, t)}${right(embed, findings, t)}</li>`,
  );
  return (
    `<section aria-labelledby="verdict"><div class="verdict ${verdict}">` +
    `<h2 id="verdict">${t.verdicts[verdict]}</h2><p class="where">${t.checked} ${escapeHtml(subject)}</p></div>` +
    (list && `<ul class="findings">${list}</ul>`) +
    (found.length ? `<h2>${t.found}</h2><ul class="findings">${found.join('')}</ul>` : '') +
    (verdict === 'fine' ? '' : `<p>${t.again}</p>`) +
    '</section>'
  );
}
