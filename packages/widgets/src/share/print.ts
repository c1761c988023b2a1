import type {TemplateResult} from 'lit';
import {actsCss, comfortCss} from '../shared/acts-styles.js';
import type {DateNames, Lang} from '../shared/format.js';
import {baseCss} from '../shared/styles.js';
import {shareActs} from './acts-view.js';
import {type LiveStrings, liveStrings} from './live-strings.js';
import type {ShareModel} from './model.js';
import {qrView} from './qr-view.js';
import {en} from './strings-en.js';
import {id, type ShareStrings} from './strings.js';
import {readyCss, shareCss} from './styles.js';
import {shareView, what} from './view.js';

export {dayInWords, fate, reachInWords, whenInWords, whereInWords} from './announcement.js';
export {coming, isOff} from './coming.js';
export {inLetters, longAddress, placeName, shortAddress, type ShareModel} from './model.js';
export {qrShape, qrView} from './qr-view.js';
export {
  agreeing,
  isShareName,
  narrowNames,
  type Narrowing,
  narrowingOf,
  readShortCode,
  shareable,
  type ShareName,
  type ShareTarget,
  shortCode,
  targetAddress,
} from './short-code.js';

const strings: Record<Lang, ShareStrings> = {id, en};

/** What can be shared as a server prints it inside `<pendopo-share>`: whole, without JavaScript. */
export function printShare(model: ShareModel): TemplateResult {
  const t = strings[model.lang];
  return shareView(model, t, shareActs(model, t, {device: true, qr: qrView}));
}

/** The words a page needs around it, and those of which posters are made. */
export const shareTitle = (lang: Lang): string => strings[lang].title;
export const shareWhat = (model: ShareModel): string => what(model, strings[model.lang]);
export const shareWords = (lang: Lang): LiveStrings & DateNames => ({
  ...strings[lang],
  ...liveStrings[lang],
});

/** The style of what is printed, for the page's head: in a frame, and on a page of its own. */
export const shareEmbedCss = baseCss + shareCss + actsCss + readyCss;
export const sharePageCss = shareEmbedCss + comfortCss;
