import type {Intake} from '@pendopo/sdk';
import type {
  DeskVisitRequest,
  RequestFigure,
  RequestFilters,
  RouteSheet,
  Versioned,
} from '@pendopo/sdk/staff';
import type {PropertyDeclarations} from 'lit';
import {casesCss} from '../cases/facts.js';
import {intakeOf} from '../cases/intake.js';
import {dayAt} from '../kit/dates.js';
import {DeskForm, type Sending} from '../kit/form.js';
import {DeskPanel} from '../kit/panel.js';
import {listView} from './list-view.js';
import {requestView} from './request-view.js';
import {sheetCss, sheetView} from './sheet-view.js';
import {startValues, stepFaults, stepOf, wantedServices} from './step.js';
import {stepView} from './step-view.js';
import {type RequestsStrings, requestsWords} from './strings.js';

const home = '/meja/permintaan';

/** Where the day's sheet is, in the place of a number. */
const route = 'rute';

/** Requests for visits: all of them, one of them, or the homes of a day. */
export class DeskRequestsPanel extends DeskPanel<RequestsStrings> {
  static override properties: PropertyDeclarations = {
    rows: {state: true},
    next: {state: true},
    request: {state: true},
    looking: {state: true},
    sheet: {state: true},
  };
  static override css = casesCss + sheetCss;

  protected override readonly words = requestsWords;

  declare rows: readonly RequestFigure[];
  declare next: string | undefined;
  declare request: DeskVisitRequest | undefined;
  declare looking: 'document' | 'condition' | undefined;
  declare sheet: RouteSheet | undefined;

  #intake: Intake | undefined;
  #teams: readonly string[] = [];
  #step = new DeskForm(this);
  readonly #filter = new DeskForm(this, {loose: true});

  protected override async load(signal: AbortSignal): Promise<void> {
    const {client} = this.house;
    const [first] = this.route.rest;
    this.#intake ??= await intakeOf(this.house, signal);
    this.sheet = undefined;
    if (first === route) return this.#loadSheet(signal);
    if (first) {
      this.#take(await client.requests.get(first, {signal}));
      return;
    }
    this.request = undefined;
    this.#filter.begin(this.#chosen);
    const {data, next} = await client.requests.list(this.#filters, {signal});
    this.rows = data;
    this.next = next;
  }

  protected override view() {
    const {t, language: lang, request, sheet} = this;
    const {districts} = this.#intake!;
    if (sheet) {
      const model = {sheet, teams: this.#teams, form: this.#filter, lang};
      return sheetView(model, t, {show: () => this.#showSheet()});
    }
    if (request) {
      const {server, office} = this.house;
      const fileOf = (part: string) =>
        `${server}/v1/staff/offices/${office.id}/requests/${request.number}/files/${part}`;
      const model = {request, districts, lang, fileOf, looking: this.looking};
      const step = {request, services: this.#services, form: this.#step};
      return requestView(
        model,
        t,
        {look: part => (this.looking = part)},
        stepView(step, t, this.#sending),
      );
    }
    const model = {rows: this.rows, next: this.next, districts, form: this.#filter, lang};
    return listView(model, t, {filter: () => this.#show(), more: () => void this.#more()});
  }

  get #services() {
    const {services} = this.#intake!;
    const named = services.map(({id, name, group}) => ({
      id,
      group,
      name: name[this.language] ?? name.id,
    }));
    return wantedServices(this.request!, named);
  }

  get #sending(): Sending<Versioned<DeskVisitRequest>> {
    const {house, t} = this;
    const {kind, number} = this.request!;
    const isHome = kind === 'home';
    return {
      check: values => stepFaults(values, isHome, t.step),
      send: (values, version) =>
        house.client.requests.step(number, stepOf(values, isHome, house.office), version!),
      done: stepped => {
        this.#take(stepped);
        house.say(t.step.saved);
      },
      fresh: async () => {
        const {data, version} = await house.client.requests.get(number);
        this.request = data;
        return {values: startValues(data), version};
      },
    };
  }

  #take({data, version}: Versioned<DeskVisitRequest>): void {
    this.request = data;
    this.looking = undefined;
    this.#step.begin(startValues(data), version);
  }

  /** What is chosen, as it stands in the address. */
  get #chosen() {
    const {query} = this.route;
    return {
      kind: query.get('kind') ?? 'all',
      state: query.get('state') ?? 'all',
      district: query.get('district') ?? 'all',
    };
  }

  get #filters(): RequestFilters {
    const {kind, state, district} = this.#chosen;
    return {
      ...(kind !== 'all' && {kind: kind as RequestFigure['kind']}),
      ...(state === 'all' ? {open: true} : {state: state as RequestFigure['state']}),
      ...(district !== 'all' && {district}),
    };
  }

  #show(): void {
    const {kind = '', state = '', district = ''} = this.#filter.values;
    void this.house.go(`${home}?${new URLSearchParams({kind, state, district}).toString()}`);
  }

  async #more(): Promise<void> {
    const {client} = this.house;
    const filters = {...this.#filters, cursor: this.next!};
    const more = await this.act(async () => client.requests.list(filters));
    if (!more) return;
    this.rows = [...this.rows, ...more.data];
    this.next = more.next;
  }

  async #loadSheet(signal: AbortSignal): Promise<void> {
    const {client, office} = this.house;
    const {query} = this.route;
    const date = query.get('date') ?? dayAt(this.house.now(), office);
    const team = query.get('team') ?? 'all';
    this.#filter.begin({date, team});
    const all = await client.requests.routeSheet({date}, {signal});
    this.#teams = [...new Set(all.stops.flatMap(({team}) => team ?? []))].sort();
    const stops = team === 'all' ? all.stops : all.stops.filter(stop => stop.team === team);
    this.sheet = {...all, stops};
  }

  #showSheet(): void {
    const {date = '', team = 'all'} = this.#filter.values;
    if (!date) return;
    void this.house.go(`${home}/${route}?${new URLSearchParams({date, team}).toString()}`);
  }
}

if (!customElements.get('desk-requests')) customElements.define('desk-requests', DeskRequestsPanel);

declare global {
  interface HTMLElementTagNameMap {
    'desk-requests': DeskRequestsPanel;
  }
}
