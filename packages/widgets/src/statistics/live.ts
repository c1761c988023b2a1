import type {Received} from '@pendopo/sdk';
import {type Deeds, Live} from '../shared/live.js';
import {figuresActsCss} from './acts-styles.js';
import {statisticsActs} from './acts-view.js';
import type {Figures, StatisticsModel} from './model.js';
import type {PendopoStatistics} from './statistics.js';
import type {StatisticsStrings} from './strings.js';
import {statisticsCss} from './styles.js';
import type {StatisticsActs} from './view.js';

/** Where a key leads from the figure at `i`, of so many. */
const keys: Record<string, (i: number, count: number) => number> = {
  ArrowDown: i => i + 1,
  ArrowRight: i => i + 1,
  ArrowUp: i => i - 1,
  ArrowLeft: i => i - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** What can be done with figures beyond reading them. */
export class StatisticsLive extends Live<Figures, PendopoStatistics> {
  constructor(host: PendopoStatistics) {
    super(host, statisticsCss, figuresActsCss);
    host.renderRoot.addEventListener('keydown', event => this.#step(event as KeyboardEvent));
  }

  protected override async ask(signal: AbortSignal): Promise<Figures & Received> {
    const {officeId: office} = this;
    const {metricId} = this.host;
    const {statistics} = await this.client();
    return metricId
      ? statistics.details(metricId, {office, signal})
      : statistics.list({office, signal});
  }

  /** What the view shows of this part. */
  acts(model: StatisticsModel, names: StatisticsStrings): StatisticsActs {
    return statisticsActs(model, names, this.remark);
  }

  protected override readonly deeds: Deeds = {
    lang: () => this.speak(this.host.language === 'id' ? 'en' : 'id'),
    retry: () => this.load(),
    open: on =>
      this.#choose(new URLSearchParams((on as HTMLAnchorElement).search).get('metric') ?? ''),
  };

  /** Tab comes to the chart once; from there the arrows lead from figure to figure. */
  hostUpdated(): void {
    const points = this.#points;
    if (points.some(point => point.tabIndex === 0)) return;
    points.forEach((point, i) => (point.tabIndex = i ? -1 : 0));
  }

  /** The figures that are on the screen: drawn, or as the server printed them. */
  get #points(): HTMLElement[] {
    const {host} = this;
    const drawn = [...host.renderRoot.querySelectorAll<HTMLElement>('.point')];
    return drawn.length || !host.printed
      ? drawn
      : [...host.querySelectorAll<HTMLElement>('.point')];
  }

  #step(event: KeyboardEvent): void {
    const points = this.#points;
    const from = points.indexOf(event.target as HTMLElement);
    const to = keys[event.key]?.(from, points.length);
    if (from < 0 || to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = points[to];
    if (!next) return;
    points[from]!.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  #choose(metric: string): void {
    const {host} = this;
    host.chosenMetric = metric;
    // The link that was tapped goes with the list: go on from the title of what comes instead.
    host.addEventListener('pendopo-load', () => this.#read(), {once: true});
  }

  #read(): void {
    const title = this.host.renderRoot.querySelector('h2');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  }
}
