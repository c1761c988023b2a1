import {isNetworkError, isTimeoutError} from '@pendopo/sdk';
import type {VisitCount} from '@pendopo/sdk/staff';
import type {PropertyDeclarations} from 'lit';
import {dayAt, dayOf, instantOf, momentName} from '../kit/dates.js';
import {kept} from '../kit/kept.js';
import {DeskPanel} from '../kit/panel.js';
import type {QueueEvent, Waiting} from '../kit/queue.js';
import {type VanStrings, vanWords} from './strings.js';
import {type Counted, countedOf, todaysView, vanView} from './view.js';

const css = String.raw;

const keptToday = 'van-today';
const keptAs = (id: string) => `van-${id}`;

const isOffline = (error: unknown) => isNetworkError(error) || isTimeoutError(error);

/** Counting at the van: one big button, with a signal or without. */
export class DeskVan extends DeskPanel<VanStrings> {
  static override properties: PropertyDeclarations = {
    today: {state: true},
    counted: {state: true},
    stale: {state: true},
    durable: {state: true},
  };

  static override css = css`
    .van-plus {
      width: 100%;
      min-height: 9rem;
      border-radius: 1rem;
      font-size: 1.5rem;
      touch-action: manipulation;
    }
    .van-figures {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 2.5rem;
    }
    .van-figures dd {
      margin: 0;
      font-size: 2.5rem;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
    }
    .van-figures dd .soft {
      font-size: 1.25rem;
    }
  `;

  protected override readonly words = vanWords;

  declare today: readonly Counted[] | undefined;
  declare counted: Counted | undefined;
  declare stale: boolean;
  declare durable: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    const {queue} = this.house;
    queue.addEventListener('change', this.#look);
    queue.addEventListener('sent', this.#sent);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const {queue} = this.house;
    queue.removeEventListener('change', this.#look);
    queue.removeEventListener('sent', this.#sent);
  }

  protected override async load(signal: AbortSignal): Promise<void> {
    const [id] = this.route.rest;
    this.durable = await this.house.queue.durable();
    if (!id) {
      this.counted = undefined;
      return this.#loadToday(signal);
    }
    try {
      const {data} = await this.house.client.visits.get(id, {signal});
      this.counted = countedOf(data, this.house.now());
      this.stale = false;
      await kept.write(keptAs(id), this.counted);
    } catch (error) {
      const known = await kept.read<Counted>(keptAs(id));
      if (!known || !isOffline(error)) throw error;
      this.counted = known;
      this.stale = true;
    }
  }

  async #loadToday(signal: AbortSignal): Promise<void> {
    const {client, office, now} = this.house;
    const day = dayAt(now(), office);
    try {
      const {data} = await client.visits.list({from: day, to: day}, {signal});
      this.today = data.map(one => countedOf(one, now()));
    } catch (error) {
      const known = await kept.read<Counted[]>(keptToday);
      if (!known || !isOffline(error)) throw error;
      this.today = known.filter(({start}) => dayOf(start) === day);
      return;
    }
    await kept.write(keptToday, this.today);
    // Whoever opened this page with a signal can count without one.
    for (const one of this.today) await kept.write(keptAs(one.id), one);
  }

  protected override view() {
    const {counted, durable, house, language: lang} = this;
    if (!counted) return todaysView(this.today ?? [], lang, this.t);
    const {office, now} = house;
    const model = {
      counted,
      durable,
      lang,
      waiting: this.#waiting(counted.id),
      stale: this.stale ? momentName(instantOf(counted.at, office), lang) : undefined,
      early: dayOf(counted.start) > dayAt(now(), office),
    };
    return vanView(model, this.t, {
      count: n => void this.#count(n),
      drop: key => void house.queue.drop(key),
    });
  }

  #route(id: string): string {
    return `/v1/staff/offices/${this.house.office.id}/visits/${encodeURIComponent(id)}/count`;
  }

  #waiting(id: string): Waiting[] {
    return this.house.queue.waiting.filter(({route}) => route === this.#route(id));
  }

  async #count(served: number): Promise<void> {
    const {id, place} = this.counted!;
    const body = {served};
    await this.house.queue.add({route: this.#route(id), body, what: this.t.what(place)});
  }

  readonly #look = () => this.requestUpdate();

  /** What the server made of it, other phones' counts too. */
  readonly #sent = (event: Event) => {
    const {entry, answer} = event as QueueEvent;
    const {counted} = this;
    if (!counted || entry.route !== this.#route(counted.id)) return;
    const {served, quota} = answer as VisitCount;
    this.counted = {...counted, served, quota, at: this.house.now()};
    this.stale = false;
    void kept.write(keptAs(counted.id), this.counted);
  };
}

if (!customElements.get('desk-van')) customElements.define('desk-van', DeskVan);

declare global {
  interface HTMLElementTagNameMap {
    'desk-van': DeskVan;
  }
}
