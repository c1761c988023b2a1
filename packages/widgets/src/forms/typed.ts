import type {Picked, Typed} from './model.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controls = (form: HTMLFormElement) =>
  [...form.elements].filter((part): part is Control => !!(part as Control).name);

const isTick = (part: Control): part is HTMLInputElement => /^(radio|checkbox)$/.test(part.type);

/** What a form holds now. */
export function typedIn(form: HTMLFormElement): Typed {
  const typed: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim()) typed[name] = value;
  }
  delete typed['token'];
  return typed;
}

/** The files that were picked in it. */
export function pickedIn(form: HTMLFormElement): Picked {
  const picked: Record<string, Blob[]> = {};
  for (const [name, value] of new FormData(form)) {
    // A file input without a file is told as an empty one.
    if (typeof value !== 'string' && value.size) (picked[name] ??= []).push(value);
  }
  return picked;
}

/** Puts what was typed before into a form, but never over what is typed there now. */
export function fill(form: HTMLFormElement, typed: Typed): void {
  const now = typedIn(form);
  for (const part of controls(form)) {
    const value = typed[part.name];
    if (value === undefined || part.name in now) continue;
    if (isTick(part)) part.checked = part.value === value;
    else if (part.type !== 'file') part.value = value;
  }
}

/** The control of a name: of several that are one choice, the one that is chosen, else the first. */
export function controlOf(root: ParentNode, name: string): HTMLElement | undefined {
  const parts = [...root.querySelectorAll<Control>('input,select,textarea')].filter(
    part => part.name === name,
  );
  return parts.find(part => isTick(part) && part.checked) ?? parts[0];
}
