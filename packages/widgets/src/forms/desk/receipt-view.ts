import {html, nothing} from 'lit';
import {away, parameter} from '../../shared/links.js';
import type {Lang} from '../../shared/format.js';
import {formLive} from '../live-strings.js';

/** What whoever sent something keeps: shown this once. */
export interface ShownReceipt {
  /** The number as people read it out: `P1219-7K3M9QX-4`. */
  number: string;
  secret: string;
  /** What it is a receipt of, in a few words with the office's name. */
  what: string;
  /** Where the case is looked up. */
  link: string;
}

/** The receipt as plain text: for the clipboard, for paper, for a message to oneself. */
export function receiptText({number, secret, what, link}: ShownReceipt, lang: Lang): string {
  const t = formLive[lang];
  return [what, `${t.number}: ${number}`, `${t.secret}: ${secret}`, link].join('\n');
}

/** The receipt: number and secret, and ways to keep them. `next` is what happens now. */
export function receiptView(receipt: ShownReceipt, lang: Lang, next: unknown = nothing) {
  const t = formLive[lang];
  const {number, secret, what, link} = receipt;
  const text = receiptText(receipt, lang);
  return html`<section class="item receipt" aria-label=${t.received}>
    <h3 tabindex="-1">${t.received}</h3>
    <p>${what}</p>
    <p>${t.number}<br /><span class="once">${number}</span></p>
    <p>${t.secret}<br /><span class="once">${secret}</span></p>
    <p class="note warn">${t.once}</p>
    <p class="acts">
      <button type="button" data-act="copy" data-text=${text}>${t.copy}</button>
      <button type="button" data-act="paper" data-text=${text}>${t.print}</button>
      ${away(`https://wa.me/?text=${parameter(text)}`, t.whatsapp)}
    </p>
    <p role="status"></p>
    ${next}
    <p>
      ${away(link, link)}
      <button type="button" data-act="done">${t.saved}</button>
    </p>
  </section>`;
}
