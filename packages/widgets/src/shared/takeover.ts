const parts = 'a,button,input,select,textarea,details,summary';

type Control = HTMLInputElement & HTMLDetailsElement;

/** What a citizen had done in a tree: typed, chosen, opened, focused. */
interface Trace {
  tag: string;
  value: string;
  open: boolean;
  focused: boolean;
}

/**
 * Remembers what was typed, chosen, opened and focused in the page that the server printed. Both
 * trees come of the same view, so their parts correspond by order.
 */
export const traces = (tree: ParentNode): Trace[] =>
  [...tree.querySelectorAll<Control>(parts)].map(part => ({
    tag: part.tagName,
    value: part.value,
    open: part.open,
    focused: part.ownerDocument.activeElement === part,
  }));

/** Does the same in the tree that takes over. */
export function carryOver(before: readonly Trace[], tree: ParentNode): void {
  [...tree.querySelectorAll<Control>(parts)].forEach((part, i) => {
    const trace = before[i];
    if (trace?.tag !== part.tagName) return;
    if (trace.open) part.open = true;
    if (/INPUT|SELECT|TEXTAREA/.test(trace.tag)) part.value = trace.value;
    if (trace.focused) part.focus({preventScroll: true});
  });
}
