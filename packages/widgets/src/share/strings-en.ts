import {common} from '../shared/strings-en.js';
import type {ShareStrings} from './strings.js';

/** English comes when it is wanted. */
export const en: ShareStrings = {
  ...common,
  title: 'Share',
  pages: {
    schedule: 'Mobile service dates',
    checklist: 'What to bring',
    office: 'Office hours and contacts',
    partners: 'KIA partners',
    statistics: 'Service figures',
    survey: 'Satisfaction survey',
  },
  for: (page, place) => `${page} for ${place}`,
  tell: 'Tell others by',
  shared: (what, office) => `${what}, ${office}. Free of charge.`,
};
