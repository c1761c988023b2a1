import {html, nothing} from 'lit';
import {contactLinks} from '../shared/contact.js';
import {dateName, type DateNames, dayName, inLang, plain} from '../shared/format.js';
import {hoursLine, monthOrDay} from './hours-line.js';
import {daySpans} from './hours-view.js';
import {liveStrings} from './live-strings.js';
import {addDays, type OfficeModel, tellsOf, todayOf} from './model.js';

const list = (title: string, items: readonly unknown[]) =>
  items.length
    ? html`<h3>${title}</h3>
        <ul>
          ${items}
        </ul>`
    : nothing;

/** How many days the table of hours tells of. */
const daysShown = 7;

/** Today and the days after it, as far as the answer tells of them. */
const week = (model: OfficeModel) =>
  Array.from({length: daysShown}, (_, n) => addDays(todayOf(model), n)).filter(date =>
    tellsOf(date, model),
  );

/** The coming days as they will be: with their holidays, breaks and, in Ramadan, its hours. */
function weekTable(model: OfficeModel, names: DateNames) {
  const t = liveStrings[model.lang];
  const [today] = week(model);
  if (!today) return nothing;
  return html`<h3>${t.week}</h3>
    <table>
      ${week(model).map(
        date =>
          html`<tr class=${date === today ? 'today' : ''}>
            <th scope="row">${dayName(date, names)}${date === today ? ` (${t.today})` : ''}</th>
            <td>${daySpans(date, model, t.closed)}</td>
          </tr>`,
      )}
    </table>`;
}

/** What is otherwise in Ramadan, and beyond the holidays that are known. */
function exceptions(model: OfficeModel, names: DateNames) {
  const {office, lang} = model;
  const {ramadan, ramadanHours, holidaysKnownUntil} = office;
  const t = liveStrings[lang];
  const period = ramadan && [dateName(ramadan.from, names), dateName(ramadan.to, names)];
  const last = week(model).at(-1) ?? '';
  return [
    period && ramadanHours
      ? html`<p>
          ${t.ramadan(period.join('–'), ramadan.certainty === 'decreed')}:
          ${hoursLine(ramadanHours, lang, names)}
        </p>`
      : nothing,
    last > holidaysKnownUntil
      ? html`<p>${t.holidays(monthOrDay(holidaysKnownUntil, names))}</p>`
      : nothing,
  ];
}

/** A WhatsApp number as people here dial it, for who has it on another phone, or on paper. */
const dialled = (whatsapp: string) =>
  plain(whatsapp)
    .replace(/^\+?62/, '0')
    .replace(/\d{4}(?=\d)/g, '$&-');

/** Who answers for what, and when, each with links that ring or write. */
function contacts({office, lang}: OfficeModel, names: DateNames) {
  const t = liveStrings[lang];
  return list(
    t.contacts,
    office.contacts.map(({name, ...ways}) => {
      const groups = ways.groups?.map(group => t.groups[group]).join(', ') ?? '';
      const hours = ways.hours && hoursLine(ways.hours, lang, names);
      return html`<li>
        <b>${plain(name)}</b> ${[groups, hours].filter(Boolean).join(' · ')}
        <p>
          ${contactLinks([ways], t.askText(plain(office.name), groups))}
          ${ways.whatsapp && dialled(ways.whatsapp)}
        </p>
      </li>`;
    }),
  );
}

/** What the office offers to who waits there, since when, and where that is known from. */
function facilities({office, lang}: OfficeModel, names: DateNames) {
  const t = liveStrings[lang];
  return list(
    t.facilities,
    (office.facilities ?? []).map(({name, state, since, note, source, sample}) => {
      const when = since ? ` (${t.since(state, monthOrDay(since, names))})` : '';
      return html`<li>
        <b>${inLang(name, lang)}</b>${sample ? ` (${t.invented})` : ''}: ${t.states[state]}${when}.
        ${inLang(note, lang)}
        ${source ? html`<span class="soft">${t.source}: ${plain(source)}</span>` : nothing}
      </li>`;
    }),
  );
}

/** What people with a disability may rely on. */
function access({office, lang}: OfficeModel) {
  const t = liveStrings[lang];
  return list(
    t.access,
    (office.accessibility ?? []).map(
      ({name, available, sample}) =>
        html`<li>
          ${inLang(name, lang)}${sample ? ` (${t.invented})` : ''}:
          <b>${available ? t.has : t.lacks}</b>
        </li>`,
    ),
  );
}

/** All that is told of an office beyond its notices and what holds now. */
export const officeDetails = (model: OfficeModel, names: DateNames) => [
  weekTable(model, names),
  exceptions(model, names),
  contacts(model, names),
  facilities(model, names),
  access(model),
];
