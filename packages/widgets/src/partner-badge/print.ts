import type {TemplateResult} from 'lit';
import {offerCss} from '../offers/styles.js';
import {actsCss, comfortCss} from '../shared/acts-styles.js';
import type {Lang} from '../shared/format.js';
import {baseCss} from '../shared/styles.js';
import {badgeActs} from './acts-view.js';
import type {BadgeModel} from './model.js';
import {en} from './strings-en.js';
import {type BadgeStrings, id} from './strings.js';
import {badgeView} from './view.js';

export type {BadgeModel} from './model.js';

const strings: Record<Lang, BadgeStrings> = {id, en};

/** The badge as a server prints it inside `<pendopo-partner-badge>`: whole, working without JavaScript. */
export const printBadge = (model: BadgeModel): TemplateResult =>
  badgeView(model, strings[model.lang], badgeActs(model, strings[model.lang]));

/** The style of what is printed, for the page's head: in a frame, and on a page of its own. */
export const badgeEmbedCss = baseCss + offerCss + actsCss;
export const badgePageCss = badgeEmbedCss + comfortCss;
