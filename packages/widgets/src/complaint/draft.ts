import type {ComplaintDraft} from '@pendopo/sdk';
import type {Typed} from '../forms/model.js';

/** Fields that may be left empty, by their names in the form and in the draft. */
const optional = ['category', 'service', 'happenedOn', 'place', 'name', 'contact'] as const;

/** What is typed becomes what is sent; shared by the element and the page without a script. */
export function draftOf(typed: Typed): ComplaintDraft {
  const some = optional.flatMap(name => {
    const value = typed[name]?.trim();
    return value ? [[name, value]] : [];
  });
  return {
    class: typed['class'] as ComplaintDraft['class'],
    text: (typed['text'] ?? '').trim(),
    anonymous: !!typed['anonymous'],
    confidential: !!typed['confidential'],
    ...(Object.fromEntries(some) as Pick<ComplaintDraft, (typeof optional)[number]>),
  };
}
