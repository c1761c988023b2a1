import {shownReceiptNumber} from '@pendopo/sdk';
import type {CaseRecord} from '../cases/record.js';
import type {CaseSource} from '../cases/sources.js';
import type {StoredRequest} from './store.js';

/** Whom a case is shown to concern: a person, masked before it leaves; of others their own name. */
const nameOf = ({draft}: StoredRequest): string | undefined =>
  draft.kind === 'home' ? draft.personName : undefined;

/** The appointment that was made last, unless it was taken back. */
function appointmentOf({steps, start}: StoredRequest): CaseRecord['appointment'] {
  const {end} = steps.findLast(step => step.start) ?? {};
  return start ? {start, ...(end && {end})} : undefined;
}

/** What is told of a request to whoever has its number and secret. */
export function caseRecord(request: StoredRequest): CaseRecord {
  const {number, kind, steps, sample, stateAt} = request;
  const last = steps.at(-1)!;
  return {
    number: shownReceiptNumber(number),
    kind,
    name: nameOf(request),
    timeline: steps.map(({state, at, by, note}) => ({
      state,
      at,
      // Who usually takes a step is known of the step itself; only a withdrawal is not the usual.
      ...(by === 'citizen' && {by}),
      ...(note && {note}),
    })),
    // What the office wrote with a wish to mend something is what there is to do.
    ...(last.state === 'needs-correction' && last.note && {todo: {text: last.note}}),
    appointment: appointmentOf(request),
    updatedAt: stateAt,
    sample,
  };
}

/** Requests for visits open by the secret that was given with their number. */
export const visitRequestCases: CaseSource = {
  async find({visitRequests}, {office, number, factor}) {
    const found = await visitRequests.open(office.office.id, number, factor);
    return found && caseRecord(found);
  },
};
