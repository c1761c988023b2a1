import {frameSource} from '../embeds/address.js';
import {frameHtml} from '../embeds/frame.js';
import {heightAt} from '../embeds/kinds.js';
import {escapeHtml} from '../pages/html.js';
import {lookQuery} from '../pages/look.js';
import {
  addressOf,
  armoured,
  type Choice,
  element,
  fallbackOf,
  firstDataOf,
  type Item,
} from './element.js';
import {reactModule, vueFile} from './modules.js';
import {type Target, type TargetId, targets, type Way, wayFor} from './targets.js';

/** What is to be pasted. */
export interface Snippet {
  code: string;
  /** The way it was written in; none where the system has one of its own. */
  way?: Way | undefined;
}

/** Narrower than what heights were measured at, texts break into more lines. */
const measuredWidth = 312;

/** What an item's frame shows. */
export function sourceOf(choice: Choice, item: Item): string {
  const address = addressOf(choice, item);
  return frameSource({...address, query: {...address.query, ...lookQuery(choice.look)}});
}

function frame(choice: Choice, item: Item): string {
  const {path, query} = addressOf(choice, item);
  const {width} = choice;
  const needed = heightAt(path, query);
  const height =
    width && width < measuredWidth ? Math.ceil((needed * measuredWidth) / width) : needed;
  return frameHtml({src: sourceOf(choice, item), title: item.title, height, width});
}

/** A link, which becomes the element where the script is on the page. */
function link(choice: Choice, item: Item): string {
  const {href, text} = fallbackOf(choice, item);
  return `<a class="pendopo" href="${escapeHtml(href)}" data-pendopo="${item.name}">${escapeHtml(text)}</a>`;
}

/** Where a script of ours is, and how a browser knows that it is the right one. */
function asset({server, pinned, scripts}: Choice, file: string): string {
  const {version, integrity} = scripts;
  const known = pinned && integrity[file];
  return (
    `"${escapeHtml(`${server}/${pinned ? version : 'v1'}/${file}`)}"` +
    (known ? ` integrity="${known}" crossorigin="anonymous"` : '')
  );
}

const script = (choice: Choice, file: string): string =>
  `<script type="module" src=${asset(choice, file)}></script>`;

/**
 * Hints by which code and data are asked for together with the script that wants them. What the
 * elements share has a name of its own in each version, and so can be named only where that is pinned.
 * Data is asked for ahead only for the first: the others may be far below.
 */
function hints(choice: Choice): string[] {
  const {items, pinned, scripts} = choice;
  const shared = Object.keys(scripts.integrity).filter(file => /^core-\w+\.js$/.test(file));
  const files = [...items.map(({name}) => `${name}.js`), ...(pinned ? shared : [])];
  const data = items[0] && firstDataOf(choice, items[0]);
  return [
    ...[...new Set(files)].map(file => `<link rel="modulepreload" href=${asset(choice, file)}>`),
    ...(data
      ? [`<link rel="preload" as="fetch" crossorigin="anonymous" href="${escapeHtml(data)}">`]
      : []),
  ];
}

/** A shortcode's value: it knows no way to write these. */
const bare = (text: string) => text.replace(/["'<>[\]]/g, '');

const shortcode = (choice: Choice, item: Item): string => {
  const given = {
    show: item.name,
    server: choice.server,
    office: choice.office,
    ...item.query,
    ...lookQuery(choice.look),
    ...(choice.lang === 'en' && {lang: 'en'}),
  };
  const written = Object.entries(given).map(([name, value]) => ` ${name}="${bare(value)}"`);
  return `[pendopo${written.join('')}]`;
};

const own: Record<NonNullable<Target['own']>, (choice: Choice) => string> = {
  shortcode: choice => choice.items.map(item => shortcode(choice, item)).join('\n\n'),
  react: reactModule,
  vue: vueFile,
};

/** The lines of a snippet, in one of the ways that HTML knows. */
function lines(way: Way, target: Target, choice: Choice): string[] {
  const {items} = choice;
  if (way === 'link') return items.map(item => `<p>${link(choice, item)}</p>`);
  if (way === 'element') {
    const elements = items.map(item => element(choice, item));
    return [...hints(choice), ...elements, script(choice, 'pendopo.js')];
  }
  const frames = items.map(item => frame(choice, item));
  return target.runs ? [...frames, script(choice, 'frame.js')] : frames;
}

/** The one snippet that survives where it is pasted. */
export function snippetFor(id: TargetId, choice: Choice): Snippet {
  const target: Target = targets[id];
  if (target.own) return {code: own[target.own](choice)};
  const way = wayFor(target, choice.way);
  return {code: armoured(lines(way, target, choice).join('\n')), way};
}
