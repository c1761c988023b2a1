/** Copies a text; whether the browser let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Prints a text alone, from whatever page this stands on. */
export function printText(text: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const paper = frame.contentDocument!.createElement('pre');
  paper.textContent = text;
  paper.setAttribute('style', 'font:1.25rem/1.6 system-ui,sans-serif;white-space:pre-wrap');
  frame.contentDocument!.body.append(paper);
  frame.contentWindow!.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow!.print();
}
