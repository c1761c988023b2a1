import type {SurveyBand, Text} from '@pendopo/contract/types';

/**
 * What grades are given for: PermenPANRB 14/2017, table of values (nilai interval konversi IKM). The
 * published bands leave gaps between them (88.30 to 88.31), so figures are rounded to two decimals
 * before they are graded.
 */
export const surveyBands: readonly SurveyBand[] = [
  {grade: 'A', name: {id: 'Sangat baik', en: 'Very good'}, from: 88.31, to: 100},
  {grade: 'B', name: {id: 'Baik', en: 'Good'}, from: 76.61, to: 88.3},
  {grade: 'C', name: {id: 'Kurang baik', en: 'Less good'}, from: 65, to: 76.6},
  {grade: 'D', name: {id: 'Tidak baik', en: 'Not good'}, from: 25, to: 64.99},
];

/** What the bands and the way of reckoning are from, told with every result. */
export const surveySource: Text = {
  id: 'PermenPANRB 14/2017: rata-rata sembilan unsur, masing-masing berbobot 1/9, dikali 25.',
  en: 'PermenPANRB 14/2017: the mean of the nine elements, each weighing 1/9, times 25.',
};

/** The grade of a figure with two decimals, 25 to 100. */
export function gradeOf(ikm: number): SurveyBand['grade'] {
  const band = surveyBands.find(({from}) => ikm >= from);
  if (!band) throw new RangeError(`No grade for ${ikm}`);
  return band.grade;
}
