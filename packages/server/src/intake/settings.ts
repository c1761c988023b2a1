import type {IntakeSettings} from '@pendopo/contract/types';
import {complaintSettings, usualSettings} from '../complaints/settings.js';
import type {StoredOffice} from '../offices/store.js';

/** How an office takes things in unless it says otherwise. */
const usual: IntakeSettings = {
  status: {factor: 'birth-date'},
  complaints: usualSettings,
  // No photo of how someone lives or lies, unless an office has reason to ask for one.
  visitRequests: {kinds: ['home', 'school', 'institution'], conditionPhoto: false},
  retention: {applications: 365, complaints: 365, visitRequests: 365, surveys: 365},
};

/** How an office takes in what the public writes. */
export function intakeSettings({intake}: StoredOffice): IntakeSettings {
  return {
    status: {...usual.status, ...intake?.status},
    complaints: complaintSettings(intake?.complaints),
    visitRequests: {...usual.visitRequests, ...intake?.visitRequests},
    retention: {...usual.retention, ...intake?.retention},
  };
}
