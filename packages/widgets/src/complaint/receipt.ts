import {type ComplaintReceipt, shownReceiptNumber} from '@pendopo/sdk';
import {html} from 'lit';
import {plain} from '../shared/format.js';
import {dueList} from './due-view.js';
import type {ComplaintModel} from './model.js';
import type {ComplaintStrings} from './strings.js';
import {trackStrings} from './track-strings.js';

/** What is told once a complaint was received: what to keep, what happens next and by when. */
export const receiptParts = (
  {number, secret, due, receivedAt}: ComplaintReceipt,
  {page, lang, keep}: ComplaintModel,
  t: ComplaintStrings,
) => ({
  receipt: {
    number: shownReceiptNumber(number),
    secret,
    what: `${t.title} · ${plain(page.office.name)}`,
    link: keep,
  },
  next: html`<h4>${trackStrings[lang].dues}</h4>
    ${dueList(due, receivedAt, lang, t)}`,
});
