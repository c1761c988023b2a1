import {applicationCases} from '../applications/source.js';
import {visitRequestCases} from '../visit-requests/cases.js';
import type {CaseSources} from './sources.js';

/** Where the cases of each kind of number are. */
export const caseSources: CaseSources = {A: applicationCases, K: visitRequestCases};
