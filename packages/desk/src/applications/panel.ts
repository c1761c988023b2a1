import {type Intake, isNotFoundError} from '@pendopo/sdk';
import {
  type ApplicationMove,
  type BulkMove,
  type BulkResult,
  type DeskApplication,
  type NewApplication,
  receiptNumbersIn,
  type Versioned,
} from '@pendopo/sdk/staff';
import {html, nothing, type PropertyDeclarations} from 'lit';
import {casesCss} from '../cases/facts.js';
import {intakeOf} from '../cases/intake.js';
import {lineField, textOf} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import {DeskForm, type Sending, type Values} from '../kit/form.js';
import {DeskPanel} from '../kit/panel.js';
import {type BulkActs, bulkFaults, bulkView} from './bulk-view.js';
import {applicationView, moveView, newView} from './one-view.js';
import type {State} from './states.js';
import {type ApplicationsStrings, applicationsWords} from './strings.js';

const place = '/meja/permohonan';

/** What is said with a state, as it is sent. */
function saidOf(values: Values) {
  const note = textOf(values, 'note');
  const internal = values['internal']?.trim();
  return {...(note && {note}), ...(internal && {internal})};
}

function moveOf(number: string, values: Values): ApplicationMove {
  const where = values['pickup.place']?.trim();
  const until = values['pickup.until'];
  const pickup = {...(where && {place: where}), ...(until && {until})};
  const told = Object.keys(pickup).length ? {pickup} : {};
  return {number, state: values['state'] as State, ...saidOf(values), ...told};
}

function newOf(values: Values, factor: string): NewApplication {
  const {number = '', kind = 'application', service, name = '', state} = values;
  return {
    ...(number.trim() && {number: number.trim()}),
    kind: kind as 'application' | 'court',
    ...(service && {service}),
    ...(name.trim() && {name: name.trim()}),
    factors: {[factor]: values[`factors.${factor}`]?.trim() ?? ''},
    state: state as State,
    ...saidOf(values),
  };
}

/** Applications: one by its number, many at once, or a new one. Numbers never stand in the address. */
export class DeskApplicationsPanel extends DeskPanel<ApplicationsStrings> {
  static override properties: PropertyDeclarations = {
    found: {state: true},
    result: {state: true},
  };
  static override css = casesCss;

  protected override readonly words = applicationsWords;

  declare found: DeskApplication | undefined;
  declare result: BulkResult | undefined;

  #intake: Intake | undefined;
  readonly #find = new DeskForm(this, {loose: true});
  #move = new DeskForm(this);
  #fresh = new DeskForm(this);
  #many = new DeskForm(this);

  protected override async load(signal: AbortSignal): Promise<void> {
    this.#intake ??= await intakeOf(this.house, signal);
    // Another page was gone to; another language is the same page.
    if (this.ready) return;
    this.found = undefined;
    this.result = undefined;
    this.#find.begin({number: ''});
    this.#fresh.begin({kind: 'application', state: 'submitted'});
    this.#many.begin({state: '', numbers: ''});
  }

  protected override view() {
    const {t} = this;
    const [page] = this.route.rest;
    if (page === 'banyak') {
      const {result, busy} = this;
      return bulkView({form: this.#many, result, busy}, t, this.#bulkActs);
    }
    if (page === 'baru') {
      const {factor} = this.#intake!.settings.status;
      return newView({form: this.#fresh, services: this.#services, factor}, t, this.#adding);
    }
    const number = lineField(this.#find, {name: 'number', label: t.number, hint: t.numberHint});
    return html`<h1>${t.title}</h1>
      <p>${t.about}</p>
      <p class="acts">
        <a class="button" href="${place}/banyak">${t.bulk}</a>
        <a class="button" href="${place}/baru">${t.fresh}</a>
      </p>
      ${formView(this.#find, {fields: number, sending: this.#finding, submit: t.find})}
      ${this.#foundView()}`;
  }

  #foundView() {
    const {found, t, language: lang} = this;
    if (!found) return nothing;
    const service = this.#services.find(({id}) => id === found.service)?.name ?? found.service;
    const move = moveView(found, this.#move, t, this.#moving);
    return applicationView(found, service, lang, t, move);
  }

  get #services() {
    const named = this.#intake!.services;
    return named.map(({id, name}) => ({id, name: name[this.language] ?? name.id}));
  }

  get #finding(): Sending<Versioned<DeskApplication> | undefined> {
    const {house, t} = this;
    return {
      check: ({number}) => (number?.trim() ? [] : [{name: 'number', text: t.needsNumber}]),
      send: ({number = ''}) =>
        house.client.applications.find(number.trim()).catch((error: unknown) => {
          if (!isNotFoundError(error)) throw error;
          return undefined;
        }),
      done: found => {
        if (found) return this.#take(found);
        this.found = undefined;
        this.#find.faults = [{name: 'number', text: t.notFound}];
      },
    };
  }

  get #moving(): Sending<Versioned<DeskApplication>> {
    const {house, t} = this;
    const {number} = this.found!;
    return {
      send: (values, version) => house.client.applications.move(moveOf(number, values), version!),
      done: moved => {
        this.#take(moved);
        house.say(t.move.saved);
      },
      fresh: async () => {
        const {data, version} = await house.client.applications.find(number);
        this.found = data;
        return {values: this.#startOf(data), version};
      },
    };
  }

  get #adding(): Sending<Versioned<DeskApplication>> {
    const {house, t} = this;
    const {factor} = this.#intake!.settings.status;
    const name = `factors.${factor}`;
    return {
      check: values => (values[name]?.trim() ? [] : [{name, text: t.add.needsFactor}]),
      send: values => house.client.applications.add(newOf(values, factor)),
      done: async added => {
        this.#fresh.begin({kind: 'application', state: 'submitted'});
        await house.go(place);
        // The page that was gone to begins anew; only then it shows what was added.
        await this.updateComplete;
        await this.reload();
        this.#take(added);
        house.say(t.add.saved(added.data.number));
      },
    };
  }

  get #bulkActs(): BulkActs {
    const {applications} = this.house.client;
    return {
      check: {
        check: values => bulkFaults(values, this.t),
        send: () => applications.bulk(this.#bulkOf(false)),
        done: result => {
          this.result = result;
          void this.updateComplete.then(() => this.querySelector('h2')?.focus());
        },
      },
      apply: () => void this.#apply(),
      again: () => (this.result = undefined),
      next: () => {
        this.result = undefined;
        this.#many.begin({state: '', numbers: ''});
      },
    };
  }

  #bulkOf(apply: boolean): BulkMove {
    const {values} = this.#many;
    const numbers = receiptNumbersIn(values['numbers'] ?? '');
    return {state: values['state'] as State, numbers, apply, ...saidOf(values)};
  }

  async #apply(): Promise<void> {
    const {applications} = this.house.client;
    const result = await this.act(() => applications.bulk(this.#bulkOf(true)));
    if (result) this.result = result;
  }

  #startOf({state, pickup}: DeskApplication): Values {
    return {state, 'pickup.place': pickup?.place ?? '', 'pickup.until': pickup?.until ?? ''};
  }

  #take({data, version}: Versioned<DeskApplication>): void {
    this.found = data;
    this.#move.begin(this.#startOf(data), version);
  }
}

if (!customElements.get('desk-applications')) {
  customElements.define('desk-applications', DeskApplicationsPanel);
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-applications': DeskApplicationsPanel;
  }
}
