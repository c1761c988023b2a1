import {forms} from '../forms/strings-en.js';
import {common} from '../shared/strings-en.js';
import type {SurveyStrings} from './strings.js';

/** English comes when it is wanted. */
export const en: SurveyStrings = {
  ...common,
  ...forms,
  title: 'Satisfaction survey',
  lead: 'Nine questions, less than a minute. No name.',
  questions: {
    requirements: ['What was required', 'Not fitting', 'Hardly fitting', 'Fitting', 'Very fitting'],
    procedure: ['The way through', 'Not easy', 'Hardly easy', 'Easy', 'Very easy'],
    time: ['Speed of service', 'Not quick', 'Hardly quick', 'Quick', 'Very quick'],
    cost: ['Cost', 'Very dear', 'Rather dear', 'Cheap', 'Free'],
    product: ['Result against promise', 'Not as said', 'Hardly as said', 'As said', 'Just as said'],
    competence: ['Skill of staff', 'Not able', 'Hardly able', 'Able', 'Very able'],
    conduct: ['Kindness of staff', 'Not kind', 'Hardly kind', 'Kind', 'Very kind'],
    complaint_handling: [
      'Handling of complaints',
      'There is none',
      'Does not work',
      'Not quite well',
      'Well handled',
    ],
    facilities: ['Place and facilities', 'Poor', 'Fair', 'Good', 'Very good'],
  },
};
