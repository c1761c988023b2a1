import type {DeskStatistic} from '@pendopo/sdk/staff';
import {html, nothing, type PropertyDeclarations} from 'lit';
import {formView} from '../kit/form-view.js';
import {DeskForm, type Values} from '../kit/form.js';
import {DeskPanel} from '../kit/panel.js';
import {type StatisticsStrings, statisticsWords} from './strings.js';
import {metricOf, newStatistic, statisticDraft, statisticValues} from './values.js';
import {removeView, statisticFaults, statisticFields, statisticsView} from './view.js';

const home = '/meja/angka';

/** What the office counts: written, changed, removed. */
export class DeskStatisticsPanel extends DeskPanel<StatisticsStrings> {
  static override properties: PropertyDeclarations = {
    statistics: {state: true},
    editing: {state: true},
    asking: {state: true},
  };

  protected override readonly words = statisticsWords;

  declare statistics: readonly DeskStatistic[];
  /** What is written; without a `kept` one it is new. */
  declare editing: {kept?: DeskStatistic} | undefined;
  /** Whether it is asked if it is to go. */
  declare asking: boolean;

  #form = new DeskForm(this);
  /** Ends the id of a new one: other figures of the same title are other ones. */
  #ending = '';

  protected override async load(signal: AbortSignal): Promise<void> {
    const {statistics} = this.house.client;
    const [first] = this.route.rest;
    this.editing = undefined;
    this.asking = false;
    if (!first) {
      this.statistics = await statistics.list({signal});
      return;
    }
    this.#form = new DeskForm(this);
    if (first === 'baru') {
      this.#form.begin(newStatistic);
      this.#ending = crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36).slice(0, 4);
      this.editing = {};
      return;
    }
    const {data, version} = await statistics.get(first, {signal});
    this.#form.begin(statisticValues(data.statistic), version);
    this.editing = {kept: data};
  }

  protected override view() {
    const {editing, house, language, t} = this;
    if (!editing) return statisticsView(this.statistics, language, t);
    const {statistics} = house.client;
    const {kept} = editing;
    const idOf = (values: Values) =>
      kept?.statistic.id ?? `${metricOf(values['title.id'] ?? '')}_${this.#ending}`;
    const beside = Boolean(kept?.statistic.facts ?? kept?.statistic.comparison);
    return html`<h1>${kept ? t.editTitle : t.newTitle}</h1>
      ${formView(this.#form, {
        fields: statisticFields(this.#form, beside, t),
        beside: html`<a class="button" href=${home}>${this.kit.cancel}</a>`,
        sending: {
          check: values => statisticFaults(values, t),
          send: (values, version) =>
            statistics.save(idOf(values), statisticDraft(values, kept?.statistic), version),
          done: async () => {
            house.say(t.saved);
            await house.go(home);
          },
          fresh: async () => {
            const {data, version} = await statistics.get(idOf(this.#form.values));
            return {values: statisticValues(data.statistic), version};
          },
        },
      })}
      ${
        kept
          ? removeView(this.asking, t, {
              ask: is => (this.asking = is),
              remove: () => void this.#remove(kept),
            })
          : nothing
      }`;
  }

  async #remove({statistic: {id}, version}: DeskStatistic): Promise<void> {
    const deed = async () => {
      await this.house.client.statistics.remove(id, version);
      return true;
    };
    const done = await this.act(deed, this.t.removed);
    this.asking = false;
    if (done) await this.house.go(home);
  }
}

if (!customElements.get('desk-statistics')) {
  customElements.define('desk-statistics', DeskStatisticsPanel);
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-statistics': DeskStatisticsPanel;
  }
}
