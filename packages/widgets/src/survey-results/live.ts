import type {Received, SurveySummary} from '@pendopo/sdk';
import {type Deeds, Live} from '../shared/live.js';
import {resultsActs} from './acts-view.js';
import type {ResultsModel} from './model.js';
import type {ResultsStrings} from './strings.js';
import {resultsCss} from './styles.js';
import type {PendopoSurveyResults} from './survey-results.js';
import type {ResultsActs} from './view.js';

/** What can be done with the results beyond reading them. */
export class ResultsLive extends Live<SurveySummary, PendopoSurveyResults> {
  constructor(host: PendopoSurveyResults) {
    super(host, resultsCss);
  }

  protected override readonly deeds: Deeds = {
    lang: () => this.speak(this.host.language === 'id' ? 'en' : 'id'),
    retry: () => this.load(),
    submit: form =>
      (this.host.chosenPeriod = String(new FormData(form as HTMLFormElement).get('period'))),
  };

  /** What the view shows of this part. */
  acts(model: ResultsModel, t: ResultsStrings): ResultsActs {
    return resultsActs(model, t, this.remark);
  }

  protected override async ask(signal: AbortSignal): Promise<SurveySummary & Received> {
    const {surveys} = await this.client();
    const {wanted} = this.host;
    return surveys.summary(wanted ? {period: wanted} : {}, {office: this.officeId, signal});
  }
}
