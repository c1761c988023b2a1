import type {VisitList, VisitPage} from '@pendopo/sdk';
import type {DateNames} from '../shared/format.js';
import {PendopoFilterEvent} from '../shared/events.js';
import {type Deeds, Live} from '../shared/live.js';
import {locate, type Point} from '../shared/nearness.js';
import {scheduleActs} from './acts-view.js';
import type {Filters, ScheduleModel} from './model.js';
import {nearest} from './nearest.js';
import type {PendopoSchedule} from './schedule.js';
import {roomCss, scheduleCss} from './styles.js';
import type {ScheduleActs} from './view.js';

/** How many visits are looked through for the nearest. */
const nearLimit = 100;

/** What can be done with a schedule beyond reading it. */
export class ScheduleLive extends Live<VisitList, PendopoSchedule> {
  /** The device would not say where it is. */
  denied = false;
  #from: Point | undefined;

  constructor(host: PendopoSchedule) {
    super(host, roomCss, scheduleCss);
  }

  protected override async ask(signal: AbortSignal): Promise<VisitPage> {
    const {host} = this;
    const limit = this.#from ? nearLimit : host.limit;
    return this.#list({...(limit && {limit})}, signal);
  }

  /** What the view shows of this part. */
  acts(model: ScheduleModel, names: DateNames): ScheduleActs {
    return scheduleActs(model, names, this.remark);
  }

  /** The visits by distance, once the citizen asked for that and the device said where it is. */
  nearest(model: ScheduleModel) {
    return this.#from && nearest(model, this.#from);
  }

  async #list(more: {limit?: number; cursor?: string}, signal?: AbortSignal) {
    const {officeId: office} = this;
    return (await this.client()).visits.list(
      {...this.host.filters, ...more},
      {office, ...(signal && {signal})},
    );
  }

  protected override readonly deeds: Deeds = {
    lang: () => this.speak(this.host.language === 'id' ? 'en' : 'id'),
    more: () => this.#next(),
    clear: () => this.#clear(),
    near: () => this.#sort(),
    retry: () => this.load(),
    submit: form => {
      const set = [...new FormData(form as HTMLFormElement)].filter(
        ([name, value]) => value && name !== 'lang',
      );
      this.#narrow(Object.fromEntries(set));
    },
  };

  #narrow(filters: object): void {
    this.host.chosenFilters = filters as Filters;
    this.host.dispatchEvent(new PendopoFilterEvent(filters as Record<string, string>));
  }

  async #clear(): Promise<void> {
    const {host} = this;
    this.#narrow({});
    await host.updateComplete;
    // What was typed and chosen by hand does not follow attributes any more.
    host.renderRoot.querySelector('form')?.reset();
    // The link that was tapped is gone with the search: go on from where it was opened.
    host.renderRoot.querySelector('summary')?.focus();
  }

  async #next(): Promise<void> {
    const {host} = this;
    // Printed by the server: there is nothing of ours to add to yet.
    if (!host.answer) await this.load();
    const shown = host.answer;
    if (!shown?.next) return;
    try {
      const page = await this.#list({cursor: shown.next, ...(host.limit && {limit: host.limit})});
      // Something else was asked for meanwhile.
      if (host.answer !== shown) return;
      const {facets} = shown;
      host.answer = {...page, data: [...shown.data, ...page.data], ...(facets && {facets})};
    } catch (error) {
      this.fail(error);
    }
  }

  async #sort(): Promise<void> {
    const before = this.#from;
    this.#from = before ? undefined : await locate();
    this.denied = !before && !this.#from;
    await this.load();
  }
}
