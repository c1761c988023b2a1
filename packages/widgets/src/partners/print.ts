import type {TemplateResult} from 'lit';
import {offerCss} from '../offers/styles.js';
import {actsCss, comfortCss} from '../shared/acts-styles.js';
import type {Lang} from '../shared/format.js';
import {baseCss} from '../shared/styles.js';
import {partnersActs} from './acts-view.js';
import type {PartnersModel} from './model.js';
import {en} from './strings-en.js';
import {id, type PartnersStrings} from './strings.js';
import {partnersView} from './view.js';

export {filterNames} from './filter-names.js';
export type {Filters, PartnersModel} from './model.js';

const strings: Record<Lang, PartnersStrings> = {id, en};

/** The partners as a server prints them inside `<pendopo-partners>`: whole, working without JavaScript. */
export function printPartners(model: PartnersModel): TemplateResult {
  const t = strings[model.lang];
  return partnersView(model, t, partnersActs(model, t));
}

/** The words a page needs around it. */
export const partnersTitle = (lang: Lang): string => strings[lang].title;

/** The style of what is printed, for the page's head: in a frame, and on a page of its own. */
export const partnersEmbedCss = baseCss + offerCss + actsCss;
export const partnersPageCss = partnersEmbedCss + comfortCss;
