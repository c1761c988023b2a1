import {leastSurveyAnswers, surveyElements} from '@pendopo/contract';
import type {SurveyAnswers, SurveyResult} from '@pendopo/contract/types';
import {gradeOf} from './bands.js';

/** How many answered, and the sum of their answers to each element. */
export interface Counted {
  answers: number;
  sums: Readonly<Record<keyof SurveyAnswers, number>>;
}

/**
 * A fraction to two decimals, half up. Whole numbers all the way: 1.005 as a binary fraction lies
 * below the half, and would be rounded down.
 */
function rounded(numerator: number, denominator: number): number {
  return Math.floor((200 * numerator + denominator) / (2 * denominator)) / 100;
}

/**
 * What people said of an office: NRR (mean) of each element and the IKM, the mean of the nine NRR
 * times 25.
 *
 * Each element weighs 1/9. Some published work weighs with 0.11, as the regulation prints the weight
 * in two decimals; nine times 0.11 is 0.99, which makes every index one percent too small.
 *
 * @returns nothing for fewer than thirty: they would say more of people than of the office
 */
export function surveyResult({answers, sums}: Counted): SurveyResult | undefined {
  if (answers < leastSurveyAnswers) return undefined;
  const elements = surveyElements.map(element => {
    const ikm = rounded(25 * sums[element], answers);
    return {element, nrr: rounded(sums[element], answers), ikm, grade: gradeOf(ikm)};
  });
  const sum = surveyElements.reduce((total, element) => total + sums[element], 0);
  const ikm = rounded(25 * sum, surveyElements.length * answers);
  return {answers, ikm, grade: gradeOf(ikm), elements};
}
