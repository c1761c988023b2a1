import {render, type TemplateResult} from 'lit';
import {letterCss} from './styles.js';

/**
 * A document with the letter alone: the page around it is its owner's and is not printed. The style
 * is made by that document's own window, which a policy for styles does not forbid.
 */
function write(page: Window & typeof globalThis, letter: TemplateResult, title: string): void {
  const {document} = page;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(letterCss);
  document.adoptedStyleSheets = [sheet];
  document.title = title;
  document.documentElement.lang = 'id';
  render(letter, document.body);
}

/**
 * Opens the letter in a window of its own, ready to print or to keep as a PDF; where the browser opens
 * none, it is printed from a frame that nobody sees.
 */
export function printLetter(letter: TemplateResult, title: string): void {
  const page = window.open('', '_blank') as (Window & typeof globalThis) | null;
  if (page) {
    write(page, letter, title);
    page.print();
    return;
  }
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const hidden = frame.contentWindow as Window & typeof globalThis;
  write(hidden, letter, title);
  hidden.addEventListener('afterprint', () => frame.remove());
  hidden.print();
}
