import type {
  ComplaintFigure,
  ComplaintFilters,
  ComplaintMark,
  DeskComplaint,
  Versioned,
} from '@pendopo/sdk/staff';
import type {PropertyDeclarations} from 'lit';
import {casesCss} from '../cases/facts.js';
import {DeskForm, type Sending} from '../kit/form.js';
import {DeskPanel} from '../kit/panel.js';
import {complaintView} from './complaint-view.js';
import {actFaults, actOf, type DeedsActs, type DeedsModel, deedsView} from './deeds-view.js';
import {listView} from './list-view.js';
import {type ComplaintsStrings, complaintsWords} from './strings.js';

const place = '/meja/pengaduan';

/** Complaints: what is due first, or one of them. */
export class DeskComplaintsPanel extends DeskPanel<ComplaintsStrings> {
  static override properties: PropertyDeclarations = {
    rows: {state: true},
    late: {state: true},
    next: {state: true},
    complaint: {state: true},
    looking: {state: true},
    asking: {state: true},
  };
  static override css = casesCss;

  protected override readonly words = complaintsWords;

  declare rows: readonly ComplaintFigure[];
  declare late: number;
  declare next: string | undefined;
  declare complaint: DeskComplaint | undefined;
  declare looking: string | undefined;
  declare asking: DeedsModel['asking'];

  /** Version of the complaint that is shown. */
  #version = '';
  #act = new DeskForm(this);
  readonly #withdrawal = new DeskForm(this, {loose: true});
  readonly #filter = new DeskForm(this, {loose: true});

  protected override async load(signal: AbortSignal): Promise<void> {
    const {client} = this.house;
    const [number] = this.route.rest;
    if (number) return this.#take(await client.complaints.get(number, {signal}));
    this.complaint = undefined;
    this.#filter.begin(this.#chosen);
    const {data, late, next} = await client.complaints.list(this.#filters, {signal});
    this.rows = data;
    this.late = late;
    this.next = next;
  }

  protected override view() {
    const {t, language: lang, complaint, asking, house} = this;
    if (!complaint) {
      const {rows, late, next} = this;
      const acts = {filter: () => this.#show(), more: () => void this.#more()};
      return listView({rows, late, next, form: this.#filter, lang}, t, acts);
    }
    const photoOf = (id: string) =>
      `${house.server}/v1/staff/offices/${house.office.id}/complaints/${complaint.number}/photos/${id}`;
    const head = this.may('complaints.levy');
    const deeds = {complaint, asking, head, form: this.#act, withdrawal: this.#withdrawal};
    return complaintView(
      {complaint, lang, photoOf, looking: this.looking},
      t,
      {look: id => (this.looking = id)},
      deedsView(deeds, t, this.#acts),
    );
  }

  get #acts(): DeedsActs {
    return {
      act: this.#acting,
      withdraw: this.#withdrawing,
      ask: what => {
        this.asking = what;
        this.#withdrawal.begin({category: ''});
      },
      mark: () => void this.#mark(),
    };
  }

  get #acting(): Sending<Versioned<DeskComplaint>> {
    const {house, t} = this;
    const {number} = this.complaint!;
    return {
      check: values => actFaults(values, t.act),
      send: (values, version) => house.client.complaints.act(number, actOf(values), version!),
      done: acted => {
        this.#take(acted);
        house.say(t.act.saved);
      },
      fresh: async () => {
        const {data, version} = await house.client.complaints.get(number);
        this.complaint = data;
        this.#version = version;
        return {values: {state: data.state, act: ''}, version};
      },
    };
  }

  get #withdrawing(): Sending<ComplaintMark> {
    const {house, t} = this;
    const {number} = this.complaint!;
    return {
      check: ({category}) => (category ? [] : [{name: 'category', text: t.levy.needsCategory}]),
      send: ({category}) =>
        house.client.complaints.withdrawLevy(
          number,
          {category: category as Exclude<ComplaintMark['category'], 'levy' | 'broker'>},
          this.#version,
        ),
      done: async () => {
        this.asking = undefined;
        house.say(t.levy.withdrawn);
        await this.reload();
      },
    };
  }

  async #mark(): Promise<void> {
    const {house, t} = this;
    const {number} = this.complaint!;
    const marked = await this.act(
      () => house.client.complaints.markLevy(number, this.#version),
      t.levy.marked,
    );
    this.asking = undefined;
    if (!marked) return;
    // Whoever is not the head does not see it any more.
    if (this.may('complaints.levy')) await this.reload();
    else await house.go(place);
  }

  #take({data, version}: Versioned<DeskComplaint>): void {
    this.complaint = data;
    this.#version = version;
    this.looking = undefined;
    this.#act.begin({state: data.state, act: ''}, version);
  }

  /** What is chosen, as it stands in the address. */
  get #chosen() {
    const {query} = this.route;
    const of = (name: string) => query.get(name) ?? 'all';
    return {state: of('state'), class: of('class'), category: of('category')};
  }

  get #filters(): ComplaintFilters {
    return Object.fromEntries(Object.entries(this.#chosen).filter(([, value]) => value !== 'all'));
  }

  #show(): void {
    const {state = '', class: kind = '', category = ''} = this.#filter.values;
    const query = new URLSearchParams({state, class: kind, category});
    void this.house.go(`${place}?${query.toString()}`);
  }

  async #more(): Promise<void> {
    const {client} = this.house;
    const filters = {...this.#filters, cursor: this.next!};
    const more = await this.act(async () => client.complaints.list(filters));
    if (!more) return;
    this.rows = [...this.rows, ...more.data];
    this.next = more.next;
  }
}

if (!customElements.get('desk-complaints')) {
  customElements.define('desk-complaints', DeskComplaintsPanel);
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-complaints': DeskComplaintsPanel;
  }
}
