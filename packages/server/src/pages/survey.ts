import type {Intake, SurveySummary, SurveyThanks} from '@pendopo/sdk';
import {
  printSurvey,
  surveyDraft,
  surveyEmbedCss,
  surveyLead,
  surveyPageCss,
  surveyTitle,
} from '@pendopo/widgets/survey/print.js';
import {
  printSurveyResults,
  surveyResultsEmbedCss,
  surveyResultsPageCss,
  surveyResultsTitle,
} from '@pendopo/widgets/survey-results/print.js';
import type {FormPage} from './form-pages.js';
import type {PublicPage} from './public-pages.js';

/** How it was: nine questions, sent without JavaScript too. */
export const surveyPage: FormPage<Intake, SurveyThanks> = {
  path: 'survei',
  tag: 'pendopo-survey',
  attributes: [],
  ask: ({intake}) => intake.get(),
  officeOf: ({office}) => office,
  print: ({filled, ...intake}, {lang, origin}) =>
    printSurvey(intake, filled, {lang, server: origin}),
  title: surveyTitle,
  description: ({office}, {lang}) => [office.region, surveyLead(lang)].join(' · '),
  // A form is no device: what tells one from another is the token, and how many there may be the limits.
  send: ({surveys}, typed, key) => surveys.create(surveyDraft(typed, key), {key}),
  css: {embed: surveyEmbedCss, page: surveyPageCss},
};

/** What people said: index, grade, nine elements. */
export const surveyResultsPage: PublicPage<SurveySummary> = {
  path: 'hasil-survei',
  tag: 'pendopo-survey-results',
  attributes: ['period'],
  canonical: ['period'],
  ask: ({surveys}, {query}) => surveys.summary(query),
  officeOf: ({office}) => office,
  print: (page, {lang, origin}) => printSurveyResults({page, lang, server: origin}),
  title: surveyResultsTitle,
  description: ({office, data}, {lang}) =>
    [office.region, surveyResultsTitle(lang), data && `${data.ikm} (${data.grade})`]
      .filter(Boolean)
      .join(' · '),
  css: {embed: surveyResultsEmbedCss, page: surveyResultsPageCss},
};
