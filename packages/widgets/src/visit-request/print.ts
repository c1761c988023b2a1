import type {Intake, Receipt} from '@pendopo/sdk';
import type {TemplateResult} from 'lit';
import {receiptView} from '../forms/desk/receipt-view.js';
import {formLive} from '../forms/live-strings.js';
import type {FieldFault} from '../forms/model.js';
import {printedActs, printedForm, type PrintedForm, typedOf} from '../forms/print.js';
import {formCss} from '../forms/styles.js';
import {actsCss, comfortCss} from '../shared/acts-styles.js';
import type {Lang} from '../shared/format.js';
import {baseCss} from '../shared/styles.js';
import {dayNotes, letterIntro, nextView, receiptOf, visitRequestActs} from './acts-view.js';
import {checkTyped} from './check.js';
import {draftOf} from './draft.js';
import {kinds, type VisitRequestKind} from './fields.js';
import {letterCss, letterOf} from './letter/letter.js';
import type {VisitRequestModel} from './model.js';
import {en} from './strings-en.js';
import {id, type VisitRequestStrings} from './strings.js';
import {visitRequestCss} from './styles.js';
import {visitRequestView} from './view.js';

const strings: Record<Lang, VisitRequestStrings> = {id, en};

/** What came of a form: a receipt, or a look at the letter before it is sent. */
export type VisitRequestOutcome = Receipt | {preview: true};

/** A form as it came to the server. */
export interface PrintedVisitRequest extends Omit<PrintedForm, 'outcome'> {
  outcome?: VisitRequestOutcome;
}

/** A kind, as an address says it; nothing when it is none. */
export const kindOf = (text: string | undefined): VisitRequestKind | undefined =>
  kinds.find(kind => kind === text);

/**
 * What is wrong, in the words of the form: the API's own are for programs too. What only the server
 * can tell, of a file for instance, stays as it is told.
 */
function faultsIn(model: VisitRequestModel, now: number): readonly FieldFault[] {
  const {kind, typed, faults, page, lang} = model;
  if (!kind || !faults.length) return faults;
  const ours = checkTyped(kind, typed, {page, lang, t: formLive[lang], now});
  const told = new Set(ours.map(({name}) => name.split('.')[0]));
  return [...ours, ...faults.filter(({name}) => !told.has(name.split('.')[0]))];
}

/** The receipt and, of a school, the letter with its number. */
function received(model: VisitRequestModel, receipt: Receipt, server: string) {
  const {lang, kind, typed, page} = model;
  const shown = receiptOf(receipt, model, strings[lang], server);
  const view = receiptView(shown, lang, nextView(model));
  return kind === 'school'
    ? [view, letterIntro(model, true), letterOf(typed, page, receipt.number)]
    : view;
}

/**
 * A request for a visit as a server prints it inside `<pendopo-visit-request>`: which visit, its form,
 * the letter, the receipt; all of it without JavaScript.
 */
export function printVisitRequest(
  page: Intake,
  {outcome, ...form}: PrintedVisitRequest,
  {lang, server, kind, now}: {lang: Lang; server: string; kind: string | undefined; now: number},
): TemplateResult {
  const t = strings[lang];
  const receipt = outcome && 'number' in outcome ? outcome : undefined;
  const plain = printedForm(page, lang, {...form, ...(receipt && {outcome: receipt})});
  const model: VisitRequestModel = {...plain, kind: kindOf(kind)};
  const noted = {...model, faults: faultsIn(model, now), notes: dayNotes(model)};
  const done = receipt && received(model, receipt, server);
  const letter =
    outcome && !receipt ? [letterIntro(model, false), letterOf(model.typed, page)] : undefined;
  return visitRequestView(noted, t, visitRequestActs(noted, t, printedActs(noted, done), {letter}));
}

/** What was typed into a form that was sent without JavaScript, as the API takes it. */
export const visitRequestDraft = (kind: VisitRequestKind, form: FormData): unknown =>
  draftOf(kind, typedOf(form));

/** The words a page needs around it. */
export const visitRequestTitle = (lang: Lang): string => strings[lang].title;
export const visitRequestLead = (lang: Lang): string => strings[lang].lead;

/** The style of what is printed, for the page's head: in a frame, and on a page of its own. */
export const visitRequestEmbedCss = baseCss + actsCss + formCss + visitRequestCss + letterCss;
export const visitRequestPageCss = visitRequestEmbedCss + comfortCss;
