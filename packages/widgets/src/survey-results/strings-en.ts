import {common} from '../shared/strings-en.js';
import type {ResultsStrings} from './strings.js';

/** English comes when it is wanted. */
export const en: ResultsStrings = {
  ...common,
  title: 'Results of the satisfaction survey',
  index: 'Satisfaction index',
  answers: count => `${count} answers`,
  few: least =>
    `There are not enough answers for this time yet. Results are shown from ${least} answers on, so that they point to nobody.`,
  fill: 'Answer the survey',
  elements: {
    requirements: 'Requirements',
    procedure: 'The way through',
    time: 'Speed',
    cost: 'Cost',
    product: 'Result of the service',
    competence: 'Skill of staff',
    conduct: 'Kindness of staff',
    complaint_handling: 'Handling of complaints',
    facilities: 'Place and facilities',
  },
  quarter: (quarter, year) => `Quarter ${quarter} of ${year}`,
};
