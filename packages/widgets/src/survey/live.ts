import type {Intake, Received} from '@pendopo/sdk';
import {FormLive} from '../forms/form-live.js';
import type {Typed} from '../forms/model.js';
import type {SurveyModel} from './model.js';
import type {PendopoSurvey} from './survey.js';
import {surveyCss} from './styles.js';
import type {SurveyActs} from './view.js';
import type * as Work from './work.js';

/** What can be done with the survey. */
export class SurveyLive extends FormLive<Intake, PendopoSurvey> {
  protected override readonly kind = 'survey';
  #work: typeof Work | undefined;

  constructor(host: PendopoSurvey) {
    super(host, surveyCss);
  }

  override acts(model: SurveyModel): SurveyActs {
    return {
      ...super.acts(model),
      progress: this.#work?.progressOf(model, this.host),
      extras: this.#work?.extrasOf(model, this.host),
      done: this.#work?.thanksOf(model, this.host),
    };
  }

  override notes(model: SurveyModel) {
    return {...super.notes(model), ...this.#work?.notesOf(model, this.host)};
  }

  protected override async prepare(): Promise<void> {
    this.#work = await import('./work.js');
  }

  protected override async intake(signal: AbortSignal): Promise<Intake & Received> {
    const {intake} = await this.client();
    return intake.get({office: this.officeId, signal});
  }

  protected override get receipts(): boolean {
    return false;
  }

  protected override check(typed: Typed) {
    return this.#work!.faultsIn(typed, this.host);
  }

  protected override write(typed: Typed) {
    return this.#work!.writeOf(typed, this.host, this.keeps);
  }

  protected override done() {
    return undefined;
  }
}
