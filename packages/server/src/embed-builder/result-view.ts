import {escapeHtml} from '../pages/html.js';
import type {Chosen} from './choice.js';
import type {Cost} from './cost.js';
import {filled} from './fill.js';
import {type Given, queryOf} from './given.js';
import {menuSketch, pageSketch, pasteSketch} from './sketches.js';
import type {Snippet} from './snippet.js';
import {type Target, targetOf} from './targets.js';
import type {BuilderWords} from './words.js';

/** What the result is made of. */
export interface Result {
  given: Given;
  chosen: Chosen;
  snippet: Snippet;
  cost: Cost;
}

/** What kind of code it is, a sentence each. */
function told({given, chosen, snippet}: Result, t: BuilderWords): string {
  const target: Target = targetOf(given.target);
  const values = {target: t.guides[given.target].name, version: chosen.choice.scripts.version};
  const {way} = snippet;
  const scripted = way === 'element' || (way === 'iframe' && target.runs);
  const dressed = given.theme || given.accent || given.width;
  const lines = [
    given.way && way && way !== given.way && t.otherWay,
    t.told[way ?? target.own ?? 'element'],
    way === 'iframe' && target.runs && t.grows,
    scripted && (given.pinned ? t.pinned : t.floating),
    way === 'link' && dressed && t.lookless,
  ];
  return lines.map(line => (line ? `<p class="hint">${filled(line, values)}</p>` : '')).join('');
}

const kilobytes = (bytes: number, lang: Given['lang']) =>
  (bytes / 1024).toFixed(1).replace('.', lang === 'id' ? ',' : '.');

function costs({given, snippet, cost}: Result, t: BuilderWords): string {
  const {own} = targetOf(given.target);
  const way = snippet.way ?? (own === 'shortcode' ? 'iframe' : 'element');
  return filled(t.costs[way === 'iframe' ? 'frame' : way], {
    view: kilobytes(cost.view, given.lang),
    once: kilobytes(cost.once, given.lang),
  });
}

/** Three steps, each with a small drawing. */
function how({given}: Result, t: BuilderWords): string {
  const {menu, save, steps} = t.guides[given.target];
  const drawings = [menuSketch(menu), pasteSketch(save), pageSketch()];
  return `<ol class="how">${steps.map((step, at) => `<li>${drawings[at]}<p>${escapeHtml(step)}</p></li>`).join('')}</ol>`;
}

/** As high as a phone's screen: what is in it scrolls as a page does. */
const previewHeight = 640;

/** The code, how it looks, how to paste it, what it costs, how to check it. */
export function resultView(result: Result, t: BuilderWords): string {
  const {given, snippet} = result;
  const {code} = snippet;
  const rows = Math.min(14, Math.max(4, Math.ceil(code.length / 34), code.split('\n').length + 1));
  const {name} = t.guides[given.target];
  const check = given.lang === 'en' ? '/periksa?lang=en' : '/periksa';
  const preview = `/pasang/pratinjau?${queryOf(given)}`;
  return (
    `<section class="result" id="kode" aria-labelledby="kode-judul"><h2 id="kode-judul">${t.result}</h2>` +
    `<p class="label"><label for="snippet">${escapeHtml(name)}</label></p><p class="hint" id="snippet-hint">${t.resultHint}</p>` +
    `<textarea id="snippet" readonly rows="${rows}" spellcheck="false" aria-describedby="snippet-hint">\n${escapeHtml(code)}</textarea>` +
    `<div class="copy"><button type="button" hidden data-copies="snippet" data-done="${escapeHtml(t.copied)}" data-failed="${escapeHtml(t.notCopied)}">${t.copy}</button> <span role="status"></span></div>` +
    `${told(result, t)}` +
    `<h2>${t.how}</h2>${how(result, t)}` +
    `<h2>${t.cost}</h2><p>${costs(result, t)}</p>` +
    `<h2>${t.check}</h2><p>${t.checkHint} <a href="${check}">${t.checkLink}</a></p>` +
    `<h2 id="pratinjau">${t.preview}</h2><p class="hint">${filled(t.previewHint, {target: name})}</p>` +
    `<iframe class="preview" src="${escapeHtml(preview)}" title="${escapeHtml(t.preview)}" loading="lazy" width="100%" height="${previewHeight}" ` +
    `sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox"></iframe></section>`
  );
}
