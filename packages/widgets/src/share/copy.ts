/** The way that works without a secure origin, and in frames that may not write the clipboard. */
function copyOld(text: string): boolean {
  const area = document.createElement('textarea');
  const focused = document.activeElement as HTMLElement | null;
  area.value = text;
  area.readOnly = true;
  area.style.cssText = 'position:fixed;inset:0;opacity:0';
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } finally {
    area.remove();
    focused?.focus({preventScroll: true});
  }
}

/** Copies a text. @returns whether it could be. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOld(text);
  }
}
