import type {DeskNotice, NoticeDraft} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {dayOf, momentName, timeOf} from '../kit/dates.js';
import type {FieldFault} from '../kit/errors.js';
import {
  choiceField,
  lineField,
  type Option,
  picked,
  textFields,
  textOf,
  textValues,
  ticksField,
} from '../kit/field.js';
import type {DeskForm, Values} from '../kit/form.js';
import {tableView} from '../kit/table.js';
import type {Lang} from '../kit/words.js';
import type {NoticesStrings} from './strings.js';

export interface NoticesActs {
  end(one: DeskNotice): void;
  remove(one: DeskNotice): void;
}

const optionsOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([value, name]) => ({value, name}));

/** A notice as it is sent; its times are the office's own. */
export function noticeDraft(values: Values): NoticeDraft {
  const {kind, startsAt = '', endsAt} = values;
  const body = textOf(values, 'body');
  const time = (name: string) => values[`${name}.time`] || '00:00';
  return {
    kind: kind as NoticeDraft['kind'],
    channels: picked(values, 'channels') as NoticeDraft['channels'],
    title: textOf(values, 'title') ?? {id: ''},
    ...(body && {body}),
    startsAt: `${startsAt}T${time('startsAt')}`,
    ...(endsAt && {endsAt: `${endsAt}T${values['endsAt.time'] || '23:59'}`}),
  };
}

/** A notice as the fields show it. */
export const noticeValues = ({notice}: DeskNotice): Values => ({
  kind: notice.kind,
  channels: notice.channels.join(' '),
  ...textValues('title', notice.title),
  ...textValues('body', notice.body),
  startsAt: dayOf(notice.startsAt),
  'startsAt.time': timeOf(notice.startsAt),
  endsAt: notice.endsAt ? dayOf(notice.endsAt) : '',
  'endsAt.time': notice.endsAt ? timeOf(notice.endsAt) : '',
});

/** What a new notice begins with: it holds from now on. */
export const newNotice = (instant: string): Values => ({
  kind: '',
  channels: 'counter',
  startsAt: dayOf(instant),
  'startsAt.time': timeOf(instant),
});

export const noticeFaults = (values: Values, t: NoticesStrings): FieldFault[] =>
  ['kind', 'channels', 'title.id', 'startsAt']
    .filter(name => !values[name]?.trim())
    .map(name => ({name, text: t.needs}));

export function noticeFields(form: DeskForm, zone: string, t: NoticesStrings) {
  const kinds = optionsOf(t.kinds);
  const channels = optionsOf(t.channelNames);
  return html`${choiceField(form, {name: 'kind', label: t.kind, options: kinds, required: true})}
    ${ticksField(form, {name: 'channels', label: t.channels, options: channels})}
    ${textFields(form, {name: 'title', label: t.heading, hint: t.headingHint})}
    ${textFields(form, {name: 'body', label: t.body, most: 1000, rows: 3, required: false})}
    <p class="soft">${t.zone(zone)}</p>
    <div class="row">
      ${lineField(form, {name: 'startsAt', label: t.startDay, type: 'date', required: true})}
      ${lineField(form, {name: 'startsAt.time', label: t.startTime, type: 'time'})}
    </div>
    <div class="row">
      ${lineField(form, {name: 'endsAt', label: t.endDay, type: 'date', hint: t.endHint})}
      ${lineField(form, {name: 'endsAt.time', label: t.endTime, type: 'time'})}
    </div>`;
}

const said = (text: {id: string; en?: string}, lang: Lang) =>
  lang === 'en' ? (text.en ?? text.id) : text.id;

/** All notices, and what can be done with them. */
export function noticesView(
  notices: readonly DeskNotice[],
  lang: Lang,
  t: NoticesStrings,
  acts: NoticesActs,
) {
  const when = ({notice: {startsAt, endsAt}}: DeskNotice) =>
    endsAt
      ? t.span(momentName(startsAt, lang), momentName(endsAt, lang))
      : t.from(momentName(startsAt, lang));
  const tone = {coming: '', holding: 'good', over: ''} as const;
  return html`<h1>${t.title}</h1>
    <p>${t.about}</p>
    <p class="acts"><a class="button main" href="/meja/pengumuman/baru">${t.add}</a></p>
    ${tableView<DeskNotice>({
      caption: t.caption,
      rows: notices,
      key: ({notice}) => notice.id,
      empty: t.none,
      columns: [
        {name: t.what, head: true, cell: ({notice}) => said(notice.title, lang)},
        {name: t.kind, cell: ({notice}) => t.kinds[notice.kind]},
        {name: t.when, cell: when},
        {
          name: t.phase,
          cell: ({phase}) => html`<span class="tag ${tone[phase]}">${t.phases[phase]}</span>`,
        },
        {
          name: t.actions,
          cell: one => {
            const title = said(one.notice.title, lang);
            return html`<a
                class="button"
                href="/meja/pengumuman/${one.notice.id}"
                aria-label=${t.editOf(title)}
                >${t.edit}</a
              >
              ${
                one.phase === 'holding'
                  ? html`<button
                      type="button"
                      aria-label=${t.endOf(title)}
                      @click=${() => acts.end(one)}
                    >
                      ${t.end}
                    </button>`
                  : one.phase === 'coming'
                    ? html`<button
                        type="button"
                        class="danger"
                        aria-label=${t.removeOf(title)}
                        @click=${() => acts.remove(one)}
                      >
                        ${t.remove}
                      </button>`
                    : nothing
              }`;
          },
        },
      ],
    })}`;
}
