import {type DefaultTreeAdapterTypes, parse} from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An element of a page that may be of concern. */
export interface Seen {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** The nearest elements of ours around it. */
  within: readonly Seen[];
  /** It has no end: it swallows what follows. */
  unclosed: boolean;
  /** It, or something around it, says that it is not to be seen. */
  hidden: boolean;
}

/** What a page's HTML holds, as a browser reads it. */
export interface Markup {
  /** What relative addresses are relative to, if the page says so. */
  base: string | undefined;
  /** Content-Security-Policy of its head. */
  policies: string[];
  /** Frames, links, scripts and elements of ours, in order. */
  seen: Seen[];
  /** What can be read on it. */
  text: string;
  comments: string[];
}

/** What a browser does not show as text. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'title', 'iframe']);
const watched = new Set(['iframe', 'a', 'script']);
const ours = /^pendopo-/;

const hides = (attributes: Seen['attributes']) =>
  'hidden' in attributes ||
  /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? '');

const attributesOf = ({attrs}: Element) =>
  Object.fromEntries(attrs.map(({name, value}) => [name, value]));

/** Reads a page as a browser does, whatever is wrong with it. */
export function readMarkup(html: string): Markup {
  const markup: Markup = {base: undefined, policies: [], seen: [], text: '', comments: []};
  const texts: string[] = [];

  // Depth is the page's own choice: no call stack is spent on it.
  const waiting: {node: Node; within: readonly Seen[]; hidden: boolean}[] = [
    {node: parse(html, {sourceCodeLocationInfo: true}), within: [], hidden: false},
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node} = next;
    let {within, hidden} = next;
    if ('data' in node && node.nodeName === '#comment') markup.comments.push(node.data);
    if ('value' in node && node.nodeName === '#text') texts.push(node.value);
    if ('tagName' in node) {
      const {tagName: tag} = node;
      const attributes = attributesOf(node);
      hidden ||= hides(attributes);
      if (tag === 'base') markup.base ??= attributes['href'];
      if (tag === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? '')) {
        markup.policies.push(attributes['content'] ?? '');
      }
      if (watched.has(tag) || ours.test(tag)) {
        const unclosed = tag !== 'script' && !node.sourceCodeLocation?.endTag;
        const seen: Seen = {tag, attributes, within, unclosed, hidden};
        markup.seen.push(seen);
        if (ours.test(tag)) within = [seen, ...within];
      }
      if (silent.has(tag)) continue;
    }
    if ('childNodes' in node) {
      for (const child of node.childNodes.toReversed()) waiting.push({node: child, within, hidden});
    }
  }
  markup.text = texts.join(' ').replace(/\s+/g, ' ');
  return markup;
}
