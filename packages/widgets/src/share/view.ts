import {html, nothing, type TemplateResult} from 'lit';
import {plain} from '../shared/format.js';
import {type FrameActs, framed, roomForLine} from '../shared/frame-view.js';
import {away, parameter} from '../shared/links.js';
import {inLetters, longAddress, placeName, shortAddress, type ShareModel} from './model.js';
import type {ShareStrings} from './strings.js';

/** What can be done beside following a link. */
export interface ShareActs extends FrameActs {
  /** The choice of page, village and school. */
  choose: unknown;
  /** Where to tell it beside WhatsApp. */
  places: unknown;
  /** Copying, the device's own sharing, the QR code. */
  more: unknown;
  /** The announcement, posters and pictures. */
  ready: unknown;
}

/** What is shared, in words. */
export function what(model: ShareModel, t: ShareStrings): string {
  const {show, here} = model;
  if (!show) return plain(here?.title);
  const place = placeName(model);
  return place ? t.for(t.pages[show], place) : t.pages[show];
}

/** What is written with the link. */
export const sharedText = (model: ShareModel, t: ShareStrings): string =>
  (model.page.office.sample ? `[${t.sample}] ` : '') +
  t.shared(what(model, t), plain(model.page.office.name));

/** The link and where to tell it: plain links, without a script of anyone's. */
export function shareView(model: ShareModel, t: ShareStrings, acts?: ShareActs): TemplateResult {
  const {page, lang, show, narrowed, compact, busy} = model;
  const short = shortAddress(model);
  const long = longAddress(model);
  const query = {...narrowed, show, compact: compact ? 1 : ''};
  const body = html`${compact ? nothing : acts ? acts.choose : roomForLine}
    <p><b>${what(model, t)}</b></p>
    <p class="link"><a href=${long}>${inLetters(short)}</a></p>
    <p class="acts">
      ${t.tell}
      ${away(`https://wa.me/?text=${parameter(`${sharedText(model, t)} ${short}`)}`, 'WhatsApp')}
      ${acts?.places}
    </p>
    ${acts ? [acts.more, acts.ready] : roomForLine}`;
  return framed({...page, notices: [], lang, query, busy}, t, {title: t.title, body}, acts);
}
