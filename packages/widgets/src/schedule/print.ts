import type {TemplateResult} from 'lit';
import {actsCss, comfortCss} from '../shared/acts-styles.js';
import type {Lang} from '../shared/format.js';
import {baseCss} from '../shared/styles.js';
import {scheduleActs} from './acts-view.js';
import type {ScheduleModel} from './model.js';
import {en} from './strings-en.js';
import {id, type ScheduleStrings} from './strings.js';
import {scheduleCss} from './styles.js';
import {scheduleView} from './view.js';

export {filterNames} from './filter-names.js';
export type {Filters, ScheduleModel} from './model.js';

const strings: Record<Lang, ScheduleStrings> = {id, en};

/** The schedule as a server prints it inside `<pendopo-schedule>`: whole, working without JavaScript. */
export function printSchedule(model: ScheduleModel): TemplateResult {
  const t = strings[model.lang];
  return scheduleView(model, t, scheduleActs(model, t));
}

/** The words a page needs around it. */
export const scheduleTitle = (lang: Lang): string => strings[lang].title;

/** The style of what is printed, for the page's head: in a frame, and on a page of its own. */
export const scheduleEmbedCss = baseCss + scheduleCss + actsCss;
export const schedulePageCss = scheduleEmbedCss + comfortCss;
