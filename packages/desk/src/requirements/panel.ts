import {type Answers, type FactValue, isChangedMeanwhileError} from '@pendopo/sdk';
import type {
  CatalogueVersion,
  Publication,
  Requirements,
  RequirementsService,
  Versioned,
} from '@pendopo/sdk/staff';
import type {PropertyDeclarations} from 'lit';
import {dateName, dayAt} from '../kit/dates.js';
import {DeskForm, type Kept} from '../kit/form.js';
import {DeskPanel} from '../kit/panel.js';
import {changeOf, roomIn, valuesOf} from './change.js';
import {type EditActs, editFaults, editView} from './edit-view.js';
import {type HistoryActs, historyView} from './history-view.js';
import {type ListActs, listView, publicationFaults, switchesIn, switchValues} from './list-view.js';
import {type RequirementsStrings, requirementsWords} from './strings.js';
import {requirementsCss} from './styles.js';

/** The office's own version of the catalogue: drafted, looked at, published, undone. */
export class DeskRequirements extends DeskPanel<RequirementsStrings> {
  static override properties: PropertyDeclarations = {
    whole: {state: true},
    one: {state: true},
    versions: {state: true},
    older: {state: true},
    answers: {state: true},
    discarding: {state: true},
    restoring: {state: true},
  };
  static override css = requirementsCss;

  protected override readonly words = requirementsWords;

  declare whole: Versioned<Requirements> | undefined;
  declare one: Versioned<RequirementsService> | undefined;
  declare versions: readonly CatalogueVersion[];
  /** Number before which there are older versions. */
  declare older: number | undefined;
  declare answers: Answers;
  declare discarding: boolean;
  declare restoring: CatalogueVersion | undefined;

  #service: string | undefined;
  #edit = new DeskForm(this);
  #switches = new DeskForm(this);
  #publication = new DeskForm(this, {loose: true});
  #restoration = new DeskForm(this, {loose: true});

  protected override async load(signal: AbortSignal): Promise<void> {
    const {requirements} = this.house.client;
    const [page] = this.route.rest;
    this.discarding = false;
    this.restoring = undefined;
    if (page === 'riwayat') {
      const {data, before} = await requirements.versions(undefined, {signal});
      this.versions = data;
      this.older = before;
    } else if (page) {
      const one = await requirements.service(page, {signal});
      if (page !== this.#service) {
        this.answers = {};
        this.#edit = new DeskForm(this, {draft: `requirements-${page}`});
        this.#service = page;
      }
      this.#editing(one);
    } else {
      this.#listing(await requirements.get({signal}));
    }
  }

  protected override view() {
    const [page] = this.route.rest;
    if (page === 'riwayat') return this.#historyView();
    return page ? this.#editView() : this.#listView();
  }

  get #today(): string {
    return dayAt(this.house.now(), this.house.office);
  }

  #listView() {
    const {whole, discarding, language: lang} = this;
    const model = {
      data: whole!.data,
      lang,
      discarding,
      switches: this.#switches,
      publication: this.#publication,
      today: this.#today,
    };
    return listView(model, this.t, this.#listActs);
  }

  #editView() {
    const {one, answers, language: lang} = this;
    const {data} = one!;
    const model = {
      data,
      service: data.draft,
      answers,
      lang,
      form: this.#edit,
      today: this.#today,
    };
    return editView(model, this.t, this.#editActs);
  }

  #historyView() {
    const {versions, older, restoring, language: lang} = this;
    const model = {
      versions,
      more: older !== undefined,
      restoring,
      form: this.#restoration,
      lang,
      today: this.#today,
    };
    return historyView(model, this.t, this.#historyActs);
  }

  get #listActs(): ListActs {
    const {requirements} = this.house.client;
    return {
      saveSwitches: {
        send: (values, version) =>
          requirements.changeSwitches(switchesIn(values, this.whole!.data), version!),
        done: whole => {
          this.#listing(whole);
          this.house.say(this.t.saved);
        },
        fresh: async () => {
          const {data, version} = await requirements.get();
          return {values: switchValues(data), version};
        },
      },
      publish: {
        check: values => publicationFaults(values, this.t),
        send: ({from = '', decidedBy = '', reason = ''}) =>
          this.#publish({from, decidedBy, reason}),
        done: version => this.#published(version),
      },
      askDiscard: ask => (this.discarding = ask),
      discard: () => void this.#discard(),
    };
  }

  get #editActs(): EditActs {
    const {requirements} = this.house.client;
    const {national} = this.one!.data;
    return {
      save: {
        check: values => editFaults(values, national, this.t),
        send: (values, version) => {
          const change = changeOf(values, national, this.one!.data.change);
          return requirements.changeService(this.#service!, change, version!);
        },
        done: one => {
          this.#editing(one);
          this.house.say(this.t.saved);
        },
        fresh: async (): Promise<Kept> => {
          const {data, version} = await requirements.service(this.#service!);
          return {values: valuesOf(data), version};
        },
      },
      addItem: () => this.#grow('adds'),
      addNote: () => this.#grow('notes'),
      reset: () => this.#reset(),
      answer: (fact: string, value: FactValue | undefined) => {
        this.answers = {...this.answers, [fact]: value};
      },
    };
  }

  get #historyActs(): HistoryActs {
    const {requirements} = this.house.client;
    return {
      more: () => void this.#older(),
      ask: version => {
        this.restoring = version;
        this.#restoration.begin({from: this.#today});
      },
      restore: {
        check: ({from, reason = ''}) =>
          publicationFaults({from: from ?? '', reason, decidedBy: '---'}, this.t),
        send: ({from = '', reason = ''}) =>
          requirements.restore(this.restoring!.number, {from, reason}),
        done: async () => {
          this.restoring = undefined;
          this.house.say(this.t.versions.restored);
          await this.reload();
        },
      },
    };
  }

  #listing(whole: Versioned<Requirements>): void {
    this.whole = whole;
    this.#switches.begin(switchValues(whole.data), whole.version);
    const {from, decidedBy, reason = ''} = this.#publication.values;
    this.#publication.begin({
      from: from || this.#today,
      decidedBy: decidedBy || (whole.data.decidedBy ?? ''),
      reason,
    });
  }

  #editing(one: Versioned<RequirementsService>): void {
    this.one = one;
    this.#edit.begin(valuesOf(one.data), one.version);
  }

  #grow(list: 'adds' | 'notes'): void {
    const {values} = this.#edit;
    this.#edit.set({[list]: String(roomIn(values, list) + 1)});
  }

  /** Back to the national rules: in the fields alone, until it is saved. */
  #reset(): void {
    const {national} = this.one!.data;
    const bare = valuesOf({national, published: national, draft: national});
    const emptied = Object.keys(this.#edit.values).map(name => [name, ''] as const);
    this.#edit.set({...Object.fromEntries(emptied), ...bare});
  }

  /** Publishes what is on screen; what others have changed meanwhile is to be looked at first. */
  async #publish(publication: Publication): Promise<CatalogueVersion> {
    const {requirements} = this.house.client;
    try {
      return await requirements.publish(publication, this.whole!.version);
    } catch (error) {
      if (isChangedMeanwhileError(error)) this.#listing(await requirements.get());
      throw error;
    }
  }

  async #published({from, state}: CatalogueVersion): Promise<void> {
    const {publish} = this.t;
    this.#publication = new DeskForm(this, {loose: true});
    await this.reload();
    const later = state === 'scheduled';
    this.house.say(later ? publish.later(dateName(from, this.language)) : publish.done);
  }

  async #discard(): Promise<void> {
    const {requirements} = this.house.client;
    const whole = await this.act(
      () => requirements.discard(this.whole!.version),
      this.t.draft.discarded,
    );
    this.discarding = false;
    if (whole) this.#listing(whole);
  }

  async #older(): Promise<void> {
    const {requirements} = this.house.client;
    const next = await this.act(() => requirements.versions(this.older));
    if (!next) return;
    this.versions = [...this.versions, ...next.data];
    this.older = next.before;
  }
}

if (!customElements.get('desk-requirements')) {
  customElements.define('desk-requirements', DeskRequirements);
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-requirements': DeskRequirements;
  }
}
