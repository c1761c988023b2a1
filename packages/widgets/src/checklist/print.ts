import type {TemplateResult} from 'lit';
import {actsCss, comfortCss} from '../shared/acts-styles.js';
import type {Lang} from '../shared/format.js';
import {baseCss} from '../shared/styles.js';
import {checklistActsCss} from './acts-styles.js';
import {checklistActs} from './acts-view.js';
import type {ChecklistModel} from './model.js';
import {en} from './strings-en.js';
import {type ChecklistStrings, id} from './strings.js';
import {checklistCss} from './styles.js';
import {checklistView} from './view.js';

export type {ChecklistModel, Said, ServicesPage} from './model.js';

const strings: Record<Lang, ChecklistStrings> = {id, en};

/** The checklist as a server prints it inside `<pendopo-checklist>`: working without JavaScript. */
export function printChecklist(model: ChecklistModel): TemplateResult {
  const t = strings[model.lang];
  return checklistView(model, t, checklistActs(model, t));
}

/** The words a page needs around it. */
export const checklistTitle = (lang: Lang): string => strings[lang].title;

/** The style of what is printed, for the page's head: in a frame, and on a page of its own. */
export const checklistEmbedCss = baseCss + checklistCss + actsCss + checklistActsCss;
export const checklistPageCss = checklistEmbedCss + comfortCss;
