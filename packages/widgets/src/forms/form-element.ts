import {html, type PropertyDeclarations} from 'lit';
import {PendopoElement} from '../shared/element.js';
import type {CommonStrings} from '../shared/strings.js';
import type {LivePart} from '../shared/live.js';
import type {FormActs} from './form-view.js';
import {
  type FieldFault,
  type FormAnswer,
  type FormModel,
  type Stage,
  type Typed,
  untouched,
} from './model.js';

/** What a form's element asks of its live part. */
export interface FormPart<Answer extends FormAnswer> extends LivePart<Answer> {
  acts(model: FormModel<Answer>): FormActs;
  notes(model: FormModel<Answer>): FormModel['notes'];
}

/** What every element with a form has in common, beside what all elements have. */
export abstract class FormElement<
  Answer extends FormAnswer,
  Part extends FormPart<Answer>,
  Strings extends CommonStrings,
> extends PendopoElement<Answer, Part, Strings> {
  static override properties: PropertyDeclarations = {
    typed: {state: true},
    faults: {state: true},
    stage: {state: true},
  };

  /** @internal What was typed, as far as the view depends on it. */
  declare typed: Typed;
  /** @internal What is wrong with it. */
  declare faults: readonly FieldFault[];
  /** @internal What became of it. */
  declare stage: Stage;

  constructor() {
    super();
    Object.assign(this, untouched);
  }

  /** Last part of the address of the office's page of this form: `survei`. */
  abstract readonly page: string;

  /** What a form needs to know of an office before it is drawn. */
  protected override get question(): string {
    return `/v1/offices/${this.officeId}/intake`;
  }

  /** @internal What the view is made of. */
  model(page: Answer): FormModel<Answer> {
    const {language: lang, typed, faults, stage, busy} = this;
    const action = `${this.base}/${this.officeId}/${this.page}${lang === 'en' ? '?lang=en' : ''}`;
    const model = {page, lang, typed, faults, stage, busy, action};
    return {...model, notes: this.live?.notes(model)};
  }

  protected override renderWaiting() {
    return html`<slot><p role="status">${this.t.loading}</p></slot>`;
  }
}
