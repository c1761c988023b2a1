import {DeskApplication} from '@pendopo/contract';
import type {DeskApplication as Answer} from '@pendopo/contract/types';
import {shownReceiptNumber} from '@pendopo/sdk';
import {versionOf} from '../http/versions.js';
import type {KeptApplication} from './store.js';

/** What a change was decided on: whatever of it changes makes another version. */
export const versionFacts = ({key: _, updatedAt: _u, ...facts}: KeptApplication) => facts;

export const versionOfApplication = (application: KeptApplication): string =>
  versionOf(versionFacts(application));

/** An application as the office is told of it. */
export const toldToOffice = (application: KeptApplication): Answer =>
  DeskApplication.parse({
    kind: 'application',
    ...application,
    number: shownReceiptNumber(application.number),
    state: application.timeline.at(-1)!.state,
  }) as Answer;
