import type {OfficeBrief, PendopoError} from '@pendopo/sdk';
import {html} from 'lit';
import {contactLinks, forAll, hotline} from './contact.js';
import type {Lang} from './format.js';
import {hoursLines} from './hours-view.js';
import {commonLive} from './live-strings.js';

/** Faults of whoever set this up: waiting does not help. */
const lasting = /^(no-|unknown-|not-found|usage|invalid)/;

/**
 * What to do when live content cannot be had: in words, with a way to try again and to ask.
 *
 * @param age Minutes since what is shown below came with the page, if that is still there.
 */
export function trouble(error: PendopoError, lang: Lang, office?: OfficeBrief, age?: number) {
  const t = commonLive[lang];
  const {code} = error;
  const offline = age === undefined ? t.offline : t.kept(t.age(Math.round(age)));
  const text = code === 'network' ? offline : lasting.test(code) ? t.misplaced : t.failed;
  return html`<div class="pendopo note warn" role="alert">
    <p>${text}</p>
    <button type="button" data-act="retry">${t.retry}</button>
    <p>${t.reach} ${contactLinks(forAll(office?.contacts ?? [hotline]))}</p>
    ${hoursLines(office?.hours, lang)}
  </div>`;
}
