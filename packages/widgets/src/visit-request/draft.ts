import type {Typed} from '../forms/model.js';
import {type Spec, specsOf, type VisitRequestKind} from './fields.js';

/** What a control holds, as the API takes it; nothing for what is empty. */
function valueOf({name, is}: Spec, typed: Typed): unknown {
  const text = typed[name]?.trim();
  if (is === 'tick') return !!text;
  if (is === 'ticks') {
    return Object.keys(typed)
      .filter(one => one.startsWith(`${name}.`))
      .map(one => one.slice(name.length + 1));
  }
  if (!text) return undefined;
  // What is no number is sent as it was written, so that it is told as wrong and not changed.
  if (is === 'number') return /^\d+$/.test(text) ? Number(text) : text;
  return name === 'copies' ? text.split(/\s*\n\s*/) : text;
}

/**
 * The request that a filled-in form asks for: the same in the element and on the server's page. It is
 * not checked here.
 */
export function draftOf(kind: VisitRequestKind, typed: Typed): unknown {
  const draft: Record<string, unknown> = {kind};
  for (const spec of specsOf(kind)) {
    const value = valueOf(spec, typed);
    const [name, at] = spec.name.split('.');
    if (at !== undefined) draft[name!] ??= [];
    if (value === undefined || spec.is === 'file') continue;
    if (at === undefined) draft[name!] = value;
    else (draft[name!] as unknown[]).push(value);
  }
  // Given by a tap, where it was given.
  for (const name of ['latitude', 'longitude']) {
    if (kind === 'home' && typed[name]) draft[name] = Number(typed[name]);
  }
  return draft;
}
