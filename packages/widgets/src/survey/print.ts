import type {Intake} from '@pendopo/sdk';
import type {TemplateResult} from 'lit';
import {printedActs, printedForm, type PrintedForm, typedOf} from '../forms/print.js';
import {formCss} from '../forms/styles.js';
import {actsCss, comfortCss} from '../shared/acts-styles.js';
import type {Lang} from '../shared/format.js';
import {baseCss} from '../shared/styles.js';
import {extrasView, levyNote, thanksView} from './work-view.js';
import {draftOf, elementsOf, nameFor} from './model.js';
import {en} from './strings-en.js';
import {id, type SurveyStrings} from './strings.js';
import {surveyCss} from './styles.js';
import {surveyView} from './view.js';

const strings: Record<Lang, SurveyStrings> = {id, en};

/** The survey as a server prints it inside `<pendopo-survey>`: it is sent without JavaScript. */
export function printSurvey(
  page: Intake,
  form: PrintedForm,
  {lang, server}: {lang: Lang; server: string},
): TemplateResult {
  const t = strings[lang];
  const plain = printedForm(page, lang, form);
  const model = {...plain, notes: {[nameFor('cost')]: levyNote(plain, server) || undefined}};
  const thanked = model.stage.is === 'duplicate' || model.stage.is === 'received';
  const acts = {...printedActs(model), extras: extrasView(model, t)};
  return surveyView(model, t, {...acts, ...(thanked && {done: thanksView(model, server)})});
}

/** What was typed into a survey that was sent without JavaScript, as the API takes it. */
export const surveyDraft = (form: FormData, device: string) =>
  draftOf(typedOf(form), elementsOf(id), device);

/** The words a page needs around it. */
export const surveyTitle = (lang: Lang): string => strings[lang].title;
export const surveyLead = (lang: Lang): string => strings[lang].lead;

/** The style of what is printed, for the page's head: in a frame, and on a page of its own. */
export const surveyEmbedCss = baseCss + actsCss + formCss + surveyCss;
export const surveyPageCss = surveyEmbedCss + comfortCss;
