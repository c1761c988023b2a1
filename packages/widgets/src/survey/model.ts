import type {Intake, SurveyAnswers, SurveyDraft} from '@pendopo/sdk';
import type {FormModel, Typed} from '../forms/model.js';

/** One of the nine elements of PermenPANRB 14/2017. */
export type SurveyElement = keyof SurveyAnswers;

export type SurveyModel = FormModel<Intake>;

/** The names of the controls that are no question. */
export const extras = ['service', 'number', 'text'] as const;

/** The nine elements, in the order they are asked. */
export const elementsOf = ({questions}: {questions: Record<SurveyElement, unknown>}) =>
  Object.keys(questions) as SurveyElement[];

/** The name of an element's control. */
export const nameFor = (element: string): string => `answers.${element}`;

/**
 * What was typed, as the API takes it; what is missing is left out, for the server to name.
 *
 * @param elements the nine, in the order they are asked
 * @param device a value that tells one device's day from another's
 */
export function draftOf(
  typed: Typed,
  elements: readonly string[],
  device: string | undefined,
): SurveyDraft {
  const answered = elements.filter(element => typed[nameFor(element)]);
  const answers = answered.map(element => [element, Number(typed[nameFor(element)])]);
  const said = extras.flatMap(name => (typed[name] ? [[name, typed[name].trim()]] : []));
  return {
    ...Object.fromEntries(said),
    answers: Object.fromEntries(answers) as unknown as SurveyAnswers,
    ...(device && !typed['number'] && {device}),
  };
}
