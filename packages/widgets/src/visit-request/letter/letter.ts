// All of the letter: code of its own that is loaded when one is wanted.
import type {Intake, SchoolVisitDraft} from '@pendopo/sdk';
import type {Typed} from '../../forms/model.js';
import {draftOf} from '../draft.js';
import {letterView} from './letter-view.js';

export {printLetter} from './paper.js';
export {letterCss} from './styles.js';

/** The letter of what a school has typed; `number` once the office has given one. */
export function letterOf(typed: Typed, {office, address, districts}: Intake, number?: string) {
  const draft = draftOf('school', typed) as SchoolVisitDraft;
  const district = districts.find(({code}) => code === draft.district)?.name ?? '';
  const ownPaper = !!typed['ownPaper'];
  return letterView({draft, to: {office, address}, district, number, ownPaper});
}
