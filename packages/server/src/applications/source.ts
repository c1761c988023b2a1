import {normalFactor} from '@pendopo/sdk';
import type {CaseSource} from '../cases/sources.js';
import {intakeSettings} from '../intake/settings.js';

/** Applications open by what their office asks for. */
export const applicationCases: CaseSource = {
  find({applications}, {office, number, factor}) {
    const {factor: kind} = intakeSettings(office.office).status;
    // What can be no factor at all is looked up as it is, in the same time, and found nowhere.
    const normal = normalFactor(kind, factor) ?? factor;
    return applications.find(office.office.id, number, kind, normal);
  },
};
