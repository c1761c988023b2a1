import type {SavedSeries, Series} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {dateName} from '../kit/dates.js';
import '../kit/dialog.js';
import {lineField} from '../kit/field.js';
import {formView} from '../kit/form-view.js';
import type {DeskForm, Sending} from '../kit/form.js';
import {kitWords} from '../kit/strings.js';
import {tableView} from '../kit/table.js';
import {inWords, type Lang} from '../kit/words.js';
import type {VisitsStrings} from './strings.js';

/** When a round is held, in words. */
export function ruleName({draft: {rule}}: Series, lang: Lang, t: VisitsStrings): string {
  const {days} = inWords(kitWords, lang);
  const weekday = (n: number) => days[n % 7]!;
  const every = (unit: 'week' | 'month') =>
    rule.interval > 1 ? `, ${t.round.every(rule.interval, unit)}` : '';
  switch (rule.frequency) {
    case 'weekly':
      return rule.weekdays.map(weekday).join(', ') + every('week');
    case 'monthly-on-day':
      return rule.days.join(', ') + every('month');
    case 'monthly':
      return (
        rule.weekdays
          .map(({nth, weekday: n}) => `${weekday(n)} (${t.round.nths[nth].toLowerCase()})`)
          .join(', ') + every('month')
      );
  }
}

/** All rounds of an office. */
export function roundsView(rounds: readonly Series[], lang: Lang, t: VisitsStrings) {
  const r = t.round;
  return html`<p><a href="/meja/jadwal">${t.back}</a></p>
    <h1>${r.title}</h1>
    <p>${r.about}</p>
    <p class="acts"><a class="button main" href="/meja/jadwal/rutin/baru">${r.add}</a></p>
    ${tableView<Series>({
      caption: r.caption,
      rows: rounds,
      key: ({id}) => id,
      empty: r.none,
      columns: [
        {
          name: t.place,
          head: true,
          cell: ({id, draft}) =>
            html`<a href="/meja/jadwal/rutin/${id}">${draft.place.name ?? id}</a>`,
        },
        {name: r.when, cell: one => ruleName(one, lang, t)},
        {
          name: t.time,
          cell: ({draft: {hours}}) => `${hours.start}–${hours.end}`,
        },
        {name: r.next, cell: ({next}) => (next ? dateName(next, lang) : r.never)},
        {name: r.exceptions, figure: true, cell: ({exceptions}) => exceptions},
      ],
    })}`;
}

export interface RoundActs {
  ask(what: 'end' | 'remove' | undefined): void;
  remove(): void;
  bringBack(date: string): void;
  ending: Sending<SavedSeries>;
}

export interface RoundModel {
  round: Series;
  asking: 'end' | 'remove' | undefined;
  endForm: DeskForm;
  today: string;
  lang: Lang;
}

/** What can be done with a round beside changing it. */
export function roundActsView(model: RoundModel, t: VisitsStrings, acts: RoundActs) {
  const {round, asking, endForm, today, lang} = model;
  const r = t.round;
  const close = () => acts.ask(undefined);
  const away = html`<button type="button" @click=${close}>${t.keep}</button>`;
  const end = html`<desk-dialog heading=${r.endTitle} @desk-close=${close}>
    ${formView(endForm, {
      fields: lineField(endForm, {
        name: 'last',
        label: r.last,
        type: 'date',
        min: round.draft.from > today ? round.draft.from : today,
        required: true,
      }),
      sending: acts.ending,
      submit: r.end,
      beside: away,
    })}
  </desk-dialog>`;
  const remove = html`<desk-dialog heading=${r.askRemove} @desk-close=${close}>
    <p>${t.removeAbout}</p>
    <p class="acts">
      <button type="button" class="danger" @click=${() => acts.remove()}>${r.remove}</button>
      ${away}
    </p>
  </desk-dialog>`;
  return html`<p class="acts">
      <button type="button" class="danger" @click=${() => acts.ask('end')}>${r.end}</button>
      ${
        round.removable
          ? html`<button type="button" class="danger" @click=${() => acts.ask('remove')}>
              ${r.remove}
            </button>`
          : nothing
      }
    </p>
    ${
      round.skipped.length
        ? html`<h2>${r.skipped}</h2>
            <ul>
              ${round.skipped.map(
                date =>
                  html`<li>
                    ${dateName(date, lang)}
                    <button
                      type="button"
                      class="plain"
                      aria-label=${r.bringBack(dateName(date, lang))}
                      @click=${() => acts.bringBack(date)}
                    >
                      ${t.restore}
                    </button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${asking === 'end' ? end : asking === 'remove' ? remove : nothing}`;
}
