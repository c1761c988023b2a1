import {type Complaint, type ComplaintReceipt, type Intake, type Problem} from '@pendopo/sdk';
import type {TemplateResult} from 'lit';
import {receiptView} from '../forms/desk/receipt-view.js';
import {nameOf} from '../forms/model.js';
import {printedActs, printedForm, type PrintedForm, typedOf} from '../forms/print.js';
import {formCss} from '../forms/styles.js';
import {actsCss, comfortCss} from '../shared/acts-styles.js';
import type {Lang} from '../shared/format.js';
import {baseCss} from '../shared/styles.js';
import {draftOf} from './draft.js';
import {type Doing, usesFurther} from './model.js';
import {nikChoice} from './nik-choice.js';
import {receiptParts} from './receipt.js';
import {type ComplaintStrings, id} from './strings.js';
import {en} from './strings-en.js';
import {trackStrings} from './track-strings.js';
import {trackCss} from './track-styles.js';
import {trackView} from './track-view.js';
import {complaintView} from './view.js';

export {nikFault, withoutNik} from './nik-choice.js';
export type {Doing} from './model.js';

const strings: Record<Lang, ComplaintStrings> = {id, en};

/** In which language, and how a page leads on: from the page itself, so that it holds in a frame too. */
export interface Printing {
  lang: Lang;
  /** Way to the form. */
  write: string;
  /** Way to the page on which a complaint is looked up, and its whole address. */
  lookup: string;
  keep: string;
}

/** The form as a server prints it inside `<pendopo-complaint>`: it is sent without JavaScript. */
export function printComplaint(
  page: Intake,
  form: PrintedForm,
  {lang, write, lookup, keep}: Printing,
  category?: string,
): TemplateResult {
  const t = strings[lang];
  const printed = printedForm(page, lang, form);
  const {typed, faults} = printed;
  const doubted = form.problem?.errors?.some(({code}) => code === 'looks-like-nik');
  const model = {
    ...printed,
    typed: {...(category && {category}), ...typed},
    further: usesFurther({typed, faults}),
    ...(doubted && {notes: {text: nikChoice(lang)}}),
    lookup,
    keep,
    levy: `${write}${lang === 'en' ? '&' : '?'}category=levy`,
  };
  const receipt = form.outcome as ComplaintReceipt | undefined;
  const done = receipt && receiptParts(receipt, model, t);
  const acts = printedActs(model, done && receiptView(done.receipt, lang, done.next));
  return complaintView(model, t, acts);
}

/** What came of looking a complaint up, or of doing something about it. */
export interface Looked {
  number: string;
  secret: string;
  complaint?: Complaint;
  erased?: boolean;
  /** Why what was asked for was not done, though the complaint could be looked up. */
  problem?: Problem | undefined;
}

/** A complaint that was sent, as a server prints it: looked up and acted on by forms alone. */
export function printTrack(
  page: Intake,
  form: PrintedForm,
  {lang, write}: Printing,
): TemplateResult {
  const looked = form.outcome as Looked | undefined;
  const problem = looked?.problem ?? form.problem;
  const typed = typedOf(form.typed);
  const {text, ...opens} = typed;
  const {number, secret, complaint, erased} = looked ?? {};
  return trackView(
    {
      page,
      lang,
      action: '',
      token: form.token,
      write,
      // What was said and taken in is not to be said again.
      typed: complaint ? {number: number!, secret: secret!, ...(problem && text && {text})} : opens,
      faults: (problem?.errors ?? []).map(({pointer, detail}) => ({
        name: nameOf(pointer),
        text: detail,
      })),
      // The API says it of every kind of number; here it is a complaint's.
      trouble: problem?.type.endsWith(':no-match') ? trackStrings[lang].noMatch : problem?.detail,
      complaint,
      erased,
    },
    strings[lang],
    {},
  );
}

/** What was typed into a form that was sent without JavaScript, as the API takes it. */
export const complaintDraft = (form: FormData) => draftOf(typedOf(form));

const doings: readonly Doing[] = ['lookup', 'reply', 'confirm', 'reopen', 'erase'];

/** What a form on the page of a complaint asks for. */
export function doingOf(form: FormData): {
  doing: Doing;
  number: string;
  secret: string;
  text: string;
} {
  const {do: asked, number = '', secret = '', text = ''} = typedOf(form);
  const doing = doings.find(one => one === asked) ?? 'lookup';
  return {doing, number, secret, text};
}

/** A number that cannot be right, in the words of the page. */
export const mistyped = (lang: Lang): string => trackStrings[lang].mistyped;

/** The words a page needs around it. */
export const complaintTitle = (lang: Lang): string => strings[lang].title;
export const complaintLead = (lang: Lang): string => strings[lang].gratis;
export const trackTitle = (lang: Lang): string => trackStrings[lang].title;
export const trackLead = (lang: Lang): string => trackStrings[lang].hint;

/** The style of what is printed, for the page's head: in a frame, and on a page of its own. */
export const complaintEmbedCss = baseCss + actsCss + formCss + trackCss;
export const complaintPageCss = complaintEmbedCss + comfortCss;
