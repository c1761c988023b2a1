import {nothing, type TemplateResult} from 'lit';
import {type FrameActs, framed, roomForLine} from '../shared/frame-view.js';
import {nowItem} from './hours-view.js';
import {holding, type OfficeModel} from './model.js';
import {noticeNote} from './notice-view.js';
import type {OfficeStrings} from './strings.js';

/** What comes after the opening hours, and what a citizen can do beside reading. */
export interface OfficeActs extends FrameActs {
  /** The way there, and the page as something to share. */
  way: unknown;
  /** Hours of the coming days, contacts, facilities, accessibility. */
  details: unknown;
}

/** Room for the details, roughly: two lines for each contact, one for each thing there is. */
const room = ({office: {contacts, facilities = [], accessibility = []}}: OfficeModel) =>
  [1, 2, 3, 4, 5, 6, ...contacts, ...contacts, ...facilities, ...accessibility].map(
    () => roomForLine,
  );

/** The whole office, the same on the server and in the browser. */
export function officeView(
  model: OfficeModel,
  t: OfficeStrings,
  acts?: OfficeActs,
): TemplateResult {
  const {office, lang, busy, compact} = model;
  const notices = holding(model).map(notice => noticeNote(notice, model, t));
  const more = compact ? nothing : (acts?.details ?? room(model));
  return framed(
    {office, updatedAt: office.updatedAt, lang, query: {compact: compact ? 1 : ''}, busy},
    t,
    {title: t.title, body: [notices, nowItem(model, t, acts?.way), more], room: roomForLine},
    acts,
  );
}
