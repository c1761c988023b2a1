const parts = 'a,button,input,select,textarea,details,summary';

type Control = HTMLInputElement & HTMLDetailsElement;

/** What a citizen had done to a part of a tree: typed, chosen, opened, focused. */
interface Trace {
  /** Nothing when it is still as it was printed: only what was changed is carried over. */
  value: string | undefined;
  /** What was picked; a browser lets no script write the name of a file. */
  files: FileList | null;
  open: boolean;
  focused: boolean;
}

/** What was done in a tree, by what its parts are and do, in their order. */
type Traces = Record<string, Trace[]>;

// By name, because a new answer may bring a choice of villages that was not there before.
const kindOf = ({tagName, name, dataset}: Control) => [tagName, name, dataset['act']].join();

/** As printed; a select has no such property of its own. */
const printedValue = (part: Control) =>
  part.defaultValue ?? part.querySelector<HTMLOptionElement>('[selected]')?.value ?? '';

/**
 * Remembers what was typed, chosen, opened and focused in the page that the server printed. Both
 * trees come of the same view, so their parts correspond.
 */
export function traces(tree: ParentNode): Traces {
  const found: Traces = {};
  for (const part of tree.querySelectorAll<Control>(parts)) {
    const {value, files, open, ownerDocument} = part;
    (found[kindOf(part)] ??= []).push({
      value: files || value === printedValue(part) ? undefined : value,
      files,
      open,
      focused: ownerDocument.activeElement === part,
    });
  }
  return found;
}

/** Does the same in the tree that takes over. */
export function carryOver(before: Traces, tree: ParentNode): void {
  for (const part of tree.querySelectorAll<Control>(parts)) {
    const trace = before[kindOf(part)]?.shift();
    if (!trace) continue;
    if (trace.open) part.open = true;
    if (trace.value !== undefined && 'form' in part) part.value = trace.value;
    if (trace.files?.length) part.files = trace.files;
    if (trace.focused) part.focus({preventScroll: true});
  }
}
