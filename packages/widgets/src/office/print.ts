import type {TemplateResult} from 'lit';
import {actsCss, comfortCss} from '../shared/acts-styles.js';
import type {Lang} from '../shared/format.js';
import {baseCss} from '../shared/styles.js';
import {officeActs} from './acts-view.js';
import type {OfficeModel} from './model.js';
import {en} from './strings-en.js';
import {id, type OfficeStrings} from './strings.js';
import {detailsCss, officeCss} from './styles.js';
import {officeView} from './view.js';

export type {OfficeModel} from './model.js';
export {trueUntil} from './true-until.js';

const strings: Record<Lang, OfficeStrings> = {id, en};

/** An office as a server prints it inside `<pendopo-office>`: whole, working without JavaScript. */
export function printOffice(model: OfficeModel, server: string): TemplateResult {
  const t = strings[model.lang];
  return officeView(model, t, officeActs(model, t, server));
}

/** The words a page needs around it. */
export const officeTitle = (lang: Lang): string => strings[lang].title;

/** The style of what is printed, for the page's head: in a frame, and on a page of its own. */
export const officeEmbedCss = baseCss + officeCss + detailsCss;
export const officePageCss = officeEmbedCss + actsCss + comfortCss;
