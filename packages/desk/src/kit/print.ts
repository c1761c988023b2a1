import {html} from 'lit';
import {kitWords} from './strings.js';
import {inWords, type Lang} from './words.js';

/** Prints what is on screen; what is `.aside` or `.acts` stays off the paper. */
export const printButton = (lang: Lang) =>
  html`<button type="button" @click=${() => print()}>${inWords(kitWords, lang).print}</button>`;
