import {type Intake, Pendopo} from '@pendopo/sdk';
import type {
  DeskVisit,
  DeskVisitList,
  SavedSeries,
  SavedVisit,
  Series,
  VisitAct,
  VisitChange,
} from '@pendopo/sdk/staff';
import {html, nothing, type PropertyDeclarations} from 'lit';
import {addDays, dateName, dayAt, dayOf, timeOf} from '../kit/dates.js';
import type {FieldFault} from '../kit/errors.js';
import {textFields, textOf, textValues} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import {DeskForm, type Sending, type Values} from '../kit/form.js';
import {DeskPanel} from '../kit/panel.js';
import {dateFields, type FormGround, roundFields, visitFields} from './form-fields.js';
import {isoWeekday, monthOf, spanOf} from './month.js';
import {monthView} from './month-view.js';
import {type Asking, oneView} from './one-view.js';
import type {Planning} from './planning.js';
import {roundActsView, roundsView} from './round-view.js';
import {type VisitsStrings, visitsWords} from './strings.js';
import {visitsCss} from './style.js';
import {
  copied,
  isShown,
  newVisit,
  repeated,
  seriesDraft,
  seriesValues,
  visitDraft,
  visitValues,
} from './values.js';

/** What the address of the panel leads to. */
type Page =
  | {name: 'month'; month: string; list: Omit<DeskVisitList, 'next'>}
  | {name: 'one'; found: DeskVisit}
  | {name: 'form'; title: string; id: string; found?: DeskVisit | undefined}
  | {name: 'date'; found: DeskVisit}
  | {name: 'rounds'; rounds: readonly Series[]}
  | {name: 'round'; id: string; round?: Series | undefined};

/** A month of many visits is read in so many pages at the most. */
const mostPages = 10;

/** How far ahead holidays are told while planning. */
const planned = 365;

/** The visits of the mobile service: planned, changed, moved, called off, repeated. */
export class DeskVisitsPanel extends DeskPanel<VisitsStrings> {
  static override properties: PropertyDeclarations = {
    page: {state: true},
    asking: {state: true},
    ending: {state: true},
    warned: {state: true},
  };

  static override css = visitsCss;

  protected override readonly words = visitsWords;

  declare page: Page;
  /** What is being decided about a visit. */
  declare asking: Asking | undefined;
  /** What is being decided about a round. */
  declare ending: 'end' | 'remove' | undefined;
  /** What to look at again of what was saved last. */
  declare warned: readonly string[] | undefined;

  #form = new DeskForm(this);
  #askForm = new DeskForm(this);
  #intake: Intake | undefined;
  #planning: Planning | undefined;

  protected override async load(signal: AbortSignal): Promise<void> {
    const [first, second, third] = this.route.rest;
    this.asking = undefined;
    this.ending = undefined;
    if (!first) return this.#loadMonth(signal);
    await this.#loadPlanning(signal);
    if (first === 'rutin' ? second : first === 'baru' || second) await this.#loadGround(signal);
    if (first === 'rutin') return this.#loadRounds(second, signal);
    if (first === 'baru') return this.#begin(newVisit(this.route.query.get('tanggal') ?? ''));
    if (third) throw new Error(third);
    const {client} = this.house;
    const {data: found, version} = await client.visits.get(first, {signal});
    if (second === 'salin') return this.#begin(copied(found.visit), this.t.copyTitle);
    if (second !== 'ubah') {
      this.page = {name: 'one', found};
      return;
    }
    this.warned = undefined;
    const {visit} = found;
    if (visit.series) {
      this.#form = new DeskForm(this, {draft: `visit-${first}`});
      this.#form.begin({...visitValues(visit), ...textValues('reason', visit.reason)}, version);
      this.page = {name: 'date', found};
    } else {
      this.#form = new DeskForm(this, {draft: `visit-${first}`});
      this.#form.begin(visitValues(visit), version);
      this.page = {name: 'form', id: first, title: this.t.editTitle, found};
    }
  }

  /** A new visit. */
  #begin(values: Values, title = this.t.newTitle): void {
    this.warned = undefined;
    this.#form = new DeskForm(this);
    this.#form.begin(values);
    this.page = {name: 'form', id: this.house.client.visits.newId(), title};
  }

  async #loadMonth(signal: AbortSignal): Promise<void> {
    const asked = this.route.query.get('bulan') ?? '';
    const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : monthOf(this.#today);
    const {visits} = this.house.client;
    const list = await visits.list(spanOf(month), {signal});
    const data = [...list.data];
    for (let {next} = list, n = 1; next && n < mostPages; n++) {
      const page = await visits.list(spanOf(month), {cursor: next, signal});
      data.push(...page.data);
      next = page.next;
    }
    this.page = {name: 'month', month, list: {...list, data}};
  }

  /** Holidays and Ramadan of the coming year. */
  async #loadPlanning(signal: AbortSignal): Promise<void> {
    const from = this.#today;
    const days = {from, to: addDays(from, planned)};
    this.#planning ??= await this.house.client.visits.list(days, {limit: 1, signal});
  }

  /** The services and districts that a form offers. */
  async #loadGround(signal: AbortSignal): Promise<void> {
    const {server, office} = this.house;
    this.#intake ??= await new Pendopo({server, office: office.id}).intake.get({signal});
  }

  async #loadRounds(id: string | undefined, signal: AbortSignal): Promise<void> {
    const {series, visits} = this.house.client;
    if (!id) {
      this.page = {name: 'rounds', rounds: await series.list({signal})};
      return;
    }
    if (id !== 'baru') {
      const {data: round, version} = await series.get(id, {signal});
      this.#form = new DeskForm(this, {draft: `round-${id}`});
      this.#form.begin(seriesValues(round.draft), version);
      this.page = {name: 'round', id, round};
      return;
    }
    const of = this.route.query.get('dari');
    const visit = of ? (await visits.get(of, {signal})).data.visit : undefined;
    const values = visit
      ? repeated(visit, isoWeekday(dayOf(visit.start)))
      : {
          ...newVisit(''),
          from: this.#today,
          'rule.frequency': 'weekly',
          'rule.interval': '1',
          'hours.start': '09:00',
          'hours.end': '13:00',
        };
    const {date: _date, start: _start, end: _end, ...round} = values as Record<string, string>;
    this.#form = new DeskForm(this);
    this.#form.begin(round);
    this.page = {name: 'round', id: series.newId()};
  }

  get #today(): string {
    const {now, office} = this.house;
    return dayAt(now(), office);
  }

  get #ground(): FormGround {
    const {services = [], districts = []} = this.#intake ?? {};
    const planning = this.#planning;
    return {services, districts, planning, today: this.#today, lang: this.language};
  }

  protected override view() {
    const {page, warned, t} = this;
    const again = warned?.length
      ? html`<div class="note warn" role="status">
          <p>${t.lookAgain}</p>
          <ul>
            ${warned.map(text => html`<li>${text}</li>`)}
          </ul>
        </div>`
      : nothing;
    return html`${again} ${this.#pageView(page)}`;
  }

  #pageView(page: Page) {
    const {t, language: lang, route} = this;
    const now = this.house.now();
    const today = this.#today;
    switch (page.name) {
      case 'month': {
        const asList = route.query.get('tampil') === 'daftar';
        return monthView({...page, today, now, lang, asList}, t);
      }
      case 'one':
        return this.#oneView(page.found);
      case 'form':
        return html`<h1>${page.title}</h1>
          ${formView(this.#form, {
            fields: visitFields(this.#form, this.#ground, t),
            sending: this.#saving(page.id),
            beside: this.#away(page.found ? `/meja/jadwal/${page.id}` : '/meja/jadwal'),
          })}`;
      case 'date': {
        const reason = textFields(this.#form, {
          name: 'reason',
          label: t.dateForm.reason,
          hint: t.reasonHint,
          required: false,
        });
        return html`<h1>${t.dateForm.title}</h1>
          <p>${page.found.visit.place.name}: ${dateName(dayOf(page.found.visit.start), lang)}</p>
          <p>${t.dateForm.about}</p>
          ${formView(this.#form, {
            fields: dateFields(this.#form, this.#ground, t, reason),
            sending: this.#changing(page.found.visit.id),
            beside: this.#away(`/meja/jadwal/${page.found.visit.id}`),
          })}`;
      }
      case 'rounds':
        return roundsView(page.rounds, lang, t);
      case 'round':
        return this.#roundView(page);
    }
  }

  #away(path: string) {
    return html`<a class="button" href=${path}>${this.kit.cancel}</a>`;
  }

  #oneView(found: DeskVisit) {
    const {house, asking, language: lang, t} = this;
    const {visit, version} = found;
    const model = {
      found,
      asking,
      lang,
      today: this.#today,
      now: house.now(),
      form: this.#askForm,
      planning: this.#planning,
      publicPage: `${house.server}/${house.office.id}/jadwal?from=${dayOf(visit.start)}`,
    };
    return oneView(model, t, {
      ask: what => this.#ask(what, found),
      decide: () => void this.#decide(visit.id, asking!, version),
      sending: {
        check: values => this.#reasonFaults(values, asking!),
        send: values =>
          house.client.visits.act(visit.id, actOf(asking as VisitAct['act'], values), version),
        done: saved => this.#decided(asking!, saved),
      },
    });
  }

  #ask(what: Asking | undefined, {visit, version}: DeskVisit): void {
    if (what === 'restore') return void this.#decide(visit.id, what, version);
    this.#askForm.discard();
    this.#askForm = new DeskForm(this);
    this.#askForm.begin(
      what === 'move' ? {start: timeOf(visit.start), end: timeOf(visit.end)} : {},
    );
    this.asking = what;
  }

  #reasonFaults(values: Values, asking: Asking): FieldFault[] {
    const needs = (name: string) => (values[name]?.trim() ? [] : [{name, text: this.t.form.needs}]);
    return [...(asking === 'move' ? needs('to') : []), ...needs('reason.id')];
  }

  /** What needs no words. */
  async #decide(id: string, what: Asking, version: string): Promise<void> {
    const {visits} = this.house.client;
    const done = await this.act(async () => {
      if (what === 'remove') await visits.remove(id, version);
      else await visits.act(id, {act: what} as VisitAct, version);
      return true;
    });
    this.asking = undefined;
    if (!done) return;
    this.house.say(this.t.done[what]);
    if (what === 'remove' || what === 'skip') await this.house.go('/meja/jadwal');
    else await this.reload();
  }

  async #decided(what: Asking, {moved, warnings}: SavedVisit): Promise<void> {
    this.asking = undefined;
    this.house.say(this.t.done[what]);
    this.#warn(warnings);
    if (moved) await this.house.go(`/meja/jadwal/${moved.visit.id}`);
    else await this.reload();
  }

  #warn(warnings: SavedVisit['warnings']): void {
    const {language: lang} = this;
    this.warned = warnings.map(
      ({on, detail}) =>
        (on ? `${dateName(on, lang)}: ` : '') +
        (lang === 'en' ? (detail.en ?? detail.id) : detail.id),
    );
  }

  #saving(id: string): Sending<SavedVisit> {
    const {visits} = this.house.client;
    return {
      check: values => this.#missing(values, ['date', 'start', 'end', 'place.district']),
      send: (values, version) => visits.save(id, visitDraft(values), version),
      done: saved => this.#saved(id, saved),
      fresh: async () => {
        const {data, version} = await visits.get(id);
        return {values: visitValues(data.visit), version};
      },
    };
  }

  #changing(id: string): Sending<SavedVisit> {
    const {visits} = this.house.client;
    return {
      check: values => this.#missing(values, ['start', 'end']),
      send: (values, version) => visits.change(id, changeOf(values), version!),
      done: saved => this.#saved(id, saved),
      fresh: async () => {
        const {data, version} = await visits.get(id);
        const reason = textValues('reason', data.visit.reason);
        return {values: {...visitValues(data.visit), ...reason}, version};
      },
    };
  }

  async #saved(id: string, {warnings}: SavedVisit): Promise<void> {
    this.house.say(this.t.saved);
    this.#warn(warnings);
    await this.house.go(`/meja/jadwal/${id}`);
  }

  #missing(values: Values, names: readonly string[]): FieldFault[] {
    return names
      .filter(name => !values[name]?.trim())
      .map(name => ({name, text: this.t.form.needs}));
  }

  #roundView({id, round}: Page & {name: 'round'}) {
    const {t, language: lang} = this;
    const {series, visits} = this.house.client;
    const form = this.#form;
    const heading = html`<p><a href="/meja/jadwal/rutin">${t.round.title}</a></p>
      <h1>${round ? t.round.editTitle : t.round.newTitle}</h1>`;
    const acts =
      round &&
      roundActsView(
        {round, asking: this.ending, endForm: this.#askForm, today: this.#today, lang},
        t,
        {
          ask: what => {
            this.#askForm = new DeskForm(this);
            this.#askForm.begin({});
            this.ending = what;
          },
          remove: () => void this.#removeRound(round),
          bringBack: date => {
            const visit = `${round.id}-${date.replaceAll('-', '')}`;
            const deed = () => visits.act(visit, {act: 'restore'}, undefined);
            void this.act(deed, t.done.restore).then(() => this.reload());
          },
          ending: {
            check: values => this.#missing(values, ['last']),
            send: ({last = ''}) => series.end(round.id, last, round.version),
            done: async () => {
              this.ending = undefined;
              this.house.say(t.round.ended);
              await this.house.go('/meja/jadwal/rutin');
            },
          },
        },
      );
    if (round && !isShown(round.draft)) {
      return html`${heading}
        <p class="note warn">${t.round.notShown}</p>
        ${acts}`;
    }
    const fields = roundFields(form, this.#ground, t);
    return html`${heading} ${acts ?? nothing}
    ${formView(form, {
      fields,
      sending: this.#savingRound(id),
      beside: this.#away('/meja/jadwal/rutin'),
    })}`;
  }

  #savingRound(id: string): Sending<SavedSeries> {
    const {series} = this.house.client;
    return {
      check: values =>
        this.#missing(values, ['from', 'hours.start', 'hours.end', 'place.district']),
      send: (values, version) => series.save(id, seriesDraft(values), version),
      done: async ({dates, warnings}) => {
        const named = dates.slice(0, 4).map(date => dateName(date, this.language));
        this.house.say(`${this.t.saved} ${this.t.round.dates(named.join('; '))}`);
        this.#warn(warnings);
        await this.house.go('/meja/jadwal/rutin');
      },
      fresh: async () => {
        const {data, version} = await series.get(id);
        return {values: seriesValues(data.draft), version};
      },
    };
  }

  async #removeRound({id, version}: Series): Promise<void> {
    const {series} = this.house.client;
    const done = await this.act(async () => {
      await series.remove(id, version);
      return true;
    }, this.t.round.removed);
    this.ending = undefined;
    if (done) await this.house.go('/meja/jadwal/rutin');
  }
}

function actOf(act: VisitAct['act'], values: Values): VisitAct {
  const reason = textOf(values, 'reason') ?? {id: ''};
  if (act === 'skip' || act === 'restore') return {act};
  if (act !== 'move') return {act, reason};
  const {to = '', start, end} = values;
  return {act, to, reason, ...(start && {start}), ...(end && {end})};
}

/** What of one date of a round is sent: what the fields hold. */
function changeOf(values: Values): VisitChange {
  const {start, end, place, quota} = visitDraft(values);
  const reason = textOf(values, 'reason');
  return {start, end, place, ...(quota && {quota}), ...(reason && {reason})};
}

if (!customElements.get('desk-visits')) customElements.define('desk-visits', DeskVisitsPanel);

declare global {
  interface HTMLElementTagNameMap {
    'desk-visits': DeskVisitsPanel;
  }
}
