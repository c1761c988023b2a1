/** Invented answers to the survey: of one office too few to tell of, of the others enough. */
import {surveyElements} from '@pendopo/contract';
import type {SurveyAnswers} from '@pendopo/contract/types';
import type {NewSurvey} from '../surveys/store.js';
import {dateOf, dayNumber} from '../time.js';
import type {Profile} from './profiles.js';

/** Days for which there is one answer each. */
const days = 150;

/** The office that is shown with too few answers. */
const fewAt = '73.72';

/** Three or four, seldom two: an office that is rather good. The same for a day, whenever it is asked. */
const answerOf = (day: number, n: number) => {
  const mixed = (day * 31 + n * 17) % 23;
  return mixed < 2 ? 2 : mixed < 13 ? 3 : 4;
};

export function surveys({id: office}: Profile, today: string): NewSurvey[] {
  const last = dayNumber(today) - 1;
  return Array.from({length: office === fewAt ? 12 : days}, (_, back) => {
    const day = last - back;
    const answers = surveyElements.map((element, n) => [element, answerOf(day, n)]);
    const id = `${office}-sample-${dateOf(day)}`;
    return {
      id,
      office,
      on: dateOf(day),
      once: id,
      answers: Object.fromEntries(answers) as unknown as SurveyAnswers,
      sample: true,
    };
  });
}
