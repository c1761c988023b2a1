import type {VisitRequestExport} from '@pendopo/contract/types';
import {shownReceiptNumber} from '@pendopo/sdk';
import type {RequestFile, StoredRequest} from './store.js';

/** Everything that is kept of a request: it is theirs whose data they are (UU 27/2022 article 7). */
export const exported = (
  {number, receivedAt, state, draft, steps, sample}: StoredRequest,
  files: readonly RequestFile[],
): VisitRequestExport => ({
  number: shownReceiptNumber(number),
  receivedAt,
  state,
  request: draft,
  documents: files.map(({part, type, data}) => ({
    part,
    type,
    bytes: data.length,
    data: data.toString('base64'),
  })),
  events: [...steps],
  sample,
});
