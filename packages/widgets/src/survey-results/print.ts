import type {TemplateResult} from 'lit';
import {actsCss, comfortCss} from '../shared/acts-styles.js';
import type {Lang} from '../shared/format.js';
import {baseCss} from '../shared/styles.js';
import {resultsActs} from './acts-view.js';
import type {ResultsModel} from './model.js';
import {en} from './strings-en.js';
import {id, type ResultsStrings} from './strings.js';
import {resultsCss} from './styles.js';
import {resultsView} from './view.js';

export type {ResultsModel} from './model.js';

const strings: Record<Lang, ResultsStrings> = {id, en};

/** The results as a server prints them inside `<pendopo-survey-results>`: whole, without JavaScript. */
export function printSurveyResults(model: ResultsModel): TemplateResult {
  const t = strings[model.lang];
  return resultsView(model, t, resultsActs(model, t));
}

/** The words a page needs around it. */
export const surveyResultsTitle = (lang: Lang): string => strings[lang].title;

/** The style of what is printed, for the page's head: in a frame, and on a page of its own. */
export const surveyResultsEmbedCss = baseCss + resultsCss + actsCss;
export const surveyResultsPageCss = surveyResultsEmbedCss + comfortCss;
