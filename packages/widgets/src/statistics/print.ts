import type {TemplateResult} from 'lit';
import {actsCss, comfortCss} from '../shared/acts-styles.js';
import type {Lang} from '../shared/format.js';
import {baseCss} from '../shared/styles.js';
import {figuresActsCss} from './acts-styles.js';
import {statisticsActs} from './acts-view.js';
import {type Figures, shown, type StatisticsModel} from './model.js';
import {en} from './strings-en.js';
import {id, type StatisticsStrings} from './strings.js';
import {statisticsCss} from './styles.js';
import {statisticsView} from './view.js';

export {type Figures, shown, type StatisticsModel} from './model.js';

const strings: Record<Lang, StatisticsStrings> = {id, en};

/** The figures as a server prints them inside `<pendopo-statistics>`: whole, without JavaScript. */
export function printStatistics(model: StatisticsModel): TemplateResult {
  const t = strings[model.lang];
  return statisticsView(model, t, statisticsActs(model, t));
}

/** The words a page needs around it: what is counted, or what the list is called. */
export const statisticsTitle = (lang: Lang, page: Figures): string => {
  const title = shown(page)?.title;
  return title?.[lang] ?? title?.id ?? strings[lang].title;
};

/** The style of what is printed, for the page's head: in a frame, and on a page of its own. */
export const statisticsEmbedCss = baseCss + statisticsCss + actsCss + figuresActsCss;
export const statisticsPageCss = statisticsEmbedCss + comfortCss;
