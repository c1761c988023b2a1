import {receiptNumberFault} from '@pendopo/sdk';
import {nothing} from 'lit';
import type {Write} from '../forms/keeper.js';
import type {FieldFault, Typed} from '../forms/model.js';
import {localInstant} from '../shared/format.js';
import {deviceToday} from './device.js';
import {draftOf, elementsOf, nameFor, type SurveyModel} from './model.js';
import type {PendopoSurvey} from './survey.js';
import {extrasView, levyNote, progressView, thanksView} from './work-view.js';
import {surveyWork} from './work-strings.js';

/** What is wrong: questions without an answer, each by its name; a mistyped number. */
export function faultsIn(typed: Typed, {t, language}: PendopoSurvey): FieldFault[] {
  const {missing, mistyped} = surveyWork[language];
  const faults = elementsOf(t)
    .filter(element => !typed[nameFor(element)])
    .map(element => ({name: nameFor(element), text: missing(t.questions[element][0])}));
  const {number} = typed;
  return number && receiptNumberFault(number)
    ? [...faults, {name: 'number', text: mistyped}]
    : faults;
}

/** What is sent. */
export function writeOf(typed: Typed, host: PendopoSurvey, keep: boolean): Write {
  const {office} = host.answer!;
  const today = localInstant(Date.now(), office).slice(0, 10);
  return {
    route: `/v1/offices/${office.id}/survey-responses`,
    body: draftOf(typed, elementsOf(host.t), deviceToday(today, keep)),
  };
}

/** How far one is, once one has begun. */
export const progressOf = (model: SurveyModel, {t}: PendopoSurvey): unknown =>
  Object.keys(model.typed).length ? progressView(model, elementsOf(t)) : nothing;

/** What may be told beside the nine answers. */
export const extrasOf = (model: SurveyModel, {t}: PendopoSurvey): unknown => extrasView(model, t);

/** What is to be said beside the questions. */
export const notesOf = (model: SurveyModel, {base = ''}: PendopoSurvey) => ({
  [nameFor('cost')]: levyNote(model, base) || undefined,
});

/** Thanks, where it was received now or before. */
export const thanksOf = (model: SurveyModel, {base = ''}: PendopoSurvey): unknown =>
  model.stage.is === 'duplicate' || model.stage.is === 'received'
    ? thanksView(model, base)
    : undefined;
