import type {CaseAnswer, Intake} from '@pendopo/sdk';
import type {TemplateResult} from 'lit';
import {lineCss} from '../forms/line-styles.js';
import {actsCss, comfortCss} from '../shared/acts-styles.js';
import type {Lang} from '../shared/format.js';
import {baseCss} from '../shared/styles.js';
import {statusActs} from './acts-view.js';
import {type CaseWords, id as caseId} from './case-words.js';
import {en as caseEn} from './case-words-en.js';
import {lookupFaults} from './check.js';
import {foundView} from './found-view.js';
import {type LookupStrings, lookupStrings} from './lookup-strings.js';
import type {StatusModel} from './model.js';
import {en} from './strings-en.js';
import {id, type StatusStrings} from './strings.js';
import {samplesView} from './samples-view.js';
import {summaryView} from './summary-view.js';
import {caseCss} from './styles.js';
import {statusView} from './view.js';

export type {StatusModel} from './model.js';

const strings: Record<Lang, StatusStrings> = {id, en};
const caseWords: Record<Lang, CaseWords> = {id: caseId, en: caseEn};

/**
 * The form as a server prints it inside `<pendopo-status>`, or the case that it found: whole, working
 * without JavaScript.
 */
export function printStatus(model: StatusModel, answer?: CaseAnswer): TemplateResult {
  const {lang} = model;
  const t = strings[lang];
  const found = answer && foundView({answer, lang, t, words: caseWords[lang]}, t.another);
  return statusView(
    model,
    t,
    statusActs(model, t, {
      summary: summaryView(model),
      samples: samplesView(model),
      done: found,
    }),
  );
}

/** What is wrong with what was typed, before anything is asked. */
export const statusFaults = (typed: StatusModel['typed'], page: Intake, lang: Lang) =>
  lookupFaults(typed, page, lang);

/** What a page says when nothing was found, or too often. */
export const statusRefusals = (lang: Lang): Pick<LookupStrings, 'noMatch' | 'limited'> =>
  lookupStrings[lang];

/** The words a page needs around it. */
export const statusTitle = (lang: Lang): string => strings[lang].title;

/** The style of what is printed, for the page's head: in a frame, and on a page of its own. */
export const statusEmbedCss = baseCss + actsCss + lineCss + caseCss;
export const statusPageCss = statusEmbedCss + comfortCss;
