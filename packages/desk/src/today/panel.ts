import type {Today} from '@pendopo/sdk/staff';
import type {PropertyDeclarations} from 'lit';
import {DeskPanel} from '../kit/panel.js';
import {panels} from '../panels.js';
import {type TodayStrings, todayWords} from './strings.js';
import {panelOf, todayView} from './view.js';

const css = String.raw;

/** What needs doing, of what whoever sits here may do. */
export class DeskToday extends DeskPanel<TodayStrings> {
  static override properties: PropertyDeclarations = {today: {state: true}};
  static override css = css`
    .desk-todos li {
      padding: 0.6rem 0;
    }
    .card h2 {
      margin-top: 0;
    }
  `;

  protected override readonly words = todayWords;

  declare today: Today;

  protected override async load(signal: AbortSignal): Promise<void> {
    this.today = await this.house.client.today({signal});
  }

  protected override view() {
    const {today, language: lang} = this;
    const placeOf = (kind: keyof typeof panelOf) => {
      const entry = panels.find(({id}) => id === panelOf[kind]);
      const may = entry && (!entry.rights || entry.rights.some(right => this.may(right)));
      return may ? `/meja/${entry.path}` : undefined;
    };
    return todayView({today, lang, placeOf}, this.t);
  }
}

if (!customElements.get('desk-today')) customElements.define('desk-today', DeskToday);

declare global {
  interface HTMLElementTagNameMap {
    'desk-today': DeskToday;
  }
}
