import {type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, serialize} from 'parse5';
import type {Rules} from './rules.js';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

const matches = (name: string, patterns: readonly string[]) =>
  patterns.some(pattern =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );

const isElement = (node: Child): node is Element => 'tagName' in node;

/** The tags of an element as text, round what is in it. */
function spelledOut(element: Element): Child[] {
  const attributes = element.attrs.map(({name, value}) => ` ${name}="${value}"`).join('');
  const text = (value: string) => ({nodeName: '#text', value, parentNode: null}) as Child;
  return [
    text(`<${element.tagName}${attributes}>`),
    ...element.childNodes,
    text(`</${element.tagName}>`),
  ];
}

/** What becomes of an element: it stays, or what stands in its place. */
function ruled(element: Element, rules: Exclude<Rules, {kind: 'keep'}>): Child[] {
  const {tagName, attrs, childNodes} = element;
  if (rules.gone?.includes(tagName)) return [];
  if (rules.kind === 'deny') {
    if (rules.text.includes(tagName)) return spelledOut(element);
    element.attrs = attrs.filter(({name}) => !matches(name, rules.attributes));
    return [element];
  }
  const own = Object.hasOwn(rules.elements, tagName) ? rules.elements[tagName] : undefined;
  if (!own) return childNodes;
  element.attrs = attrs.filter(({name}) => matches(name, [...own, ...rules.everywhere]));
  return [element];
}

function filtered(parent: Parent, rules: Exclude<Rules, {kind: 'keep'}>): void {
  const kept = parent.childNodes.flatMap(child => {
    if (!isElement(child)) return [child];
    filtered(child, rules);
    return ruled(child, rules);
  });
  parent.childNodes = [];
  for (const child of kept) defaultTreeAdapter.appendChild(parent, child);
}

const hasCustomElement = (parent: Parent): boolean =>
  parent.childNodes.some(
    child => isElement(child) && (child.tagName.includes('-') || hasCustomElement(child)),
  );

/** What a system leaves of HTML that is pasted into it. */
export function afterRules(html: string, rules: Rules): string {
  if (rules.kind === 'keep') return html;
  const fragment = parseFragment(html);
  if (rules.kind === 'deny' && rules.customElements === 'empty' && hasCustomElement(fragment)) {
    return '';
  }
  filtered(fragment, rules);
  return serialize(fragment);
}
