import type {Region, VisitRequestDraft} from '@pendopo/sdk';
import type {DeskVisitRequest} from '@pendopo/sdk/staff';
import {html, nothing} from 'lit';
import {type Facts, factsView} from '../cases/facts.js';
import {dateName, dayName, momentName} from '../kit/dates.js';
import type {Lang} from '../kit/words.js';
import {districtName} from './list-view.js';
import type {RequestsStrings} from './strings.js';

type Part = DeskVisitRequest['files'][number]['part'];

export interface RequestModel {
  request: DeskVisitRequest;
  districts: readonly Region[];
  lang: Lang;
  /** Address of a file. */
  fileOf(part: Part): string;
  /** The file that is looked at. */
  looking: Part | undefined;
}

export interface RequestActs {
  look(part: Part | undefined): void;
}

const dial = (phone: string) => html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`;

function mapLink(
  latitude: number | undefined,
  longitude: number | undefined,
  t: RequestsStrings,
): unknown {
  if (latitude === undefined || longitude === undefined) return undefined;
  const point = new URLSearchParams({mlat: String(latitude), mlon: String(longitude)});
  const href = `https://www.openstreetmap.org/?${point.toString()}#map=17/${latitude}/${longitude}`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer">${t.openMap}</a>`;
}

/** When a school or an institution would have the team, and what there is. */
function stayFacts(
  draft: Exclude<VisitRequestDraft, {kind: 'home'}>,
  lang: Lang,
  t: RequestsStrings,
): Facts {
  const {dates, timeFrom, timeTo, room, power, internet, contactName, contactRole} = draft;
  const there = [room && t.room, power && t.power, t.internet[internet]].filter(Boolean);
  return [
    [t.facts.dates, dates.map(day => dayName(day, lang)).join('\n')],
    [t.facts.hours, [timeFrom, timeTo].filter(Boolean).join(' – ')],
    [t.facts.place, there.join(', ')],
    [t.facts.contact, [contactName, contactRole].filter(Boolean).join(', ')],
  ];
}

function ownFacts(draft: VisitRequestDraft, lang: Lang, t: RequestsStrings): Facts {
  const {facts} = t;
  if (draft.kind === 'home') {
    const {helperNeeded, helperNote, reporterName, reporterRole} = draft;
    return [
      [facts.person, draft.personName],
      [facts.category, t.categories[draft.category]],
      [facts.services, draft.services.map(one => t.groups[one]).join(', ')],
      [facts.helper, helperNeeded && [t.yes, helperNote].filter(Boolean).join('. ')],
      [facts.reporter, `${reporterName} (${t.roles[reporterRole]})`],
      [facts.guardian, draft.guardianName],
    ];
  }
  if (draft.kind === 'school') {
    const {recordCount, recordFrom, recordTo, kiaCount, kiaFrom, kiaTo} = draft;
    const pupils = (count = 0, from?: number, to?: number) =>
      count > 0 &&
      [t.persons(count), from !== undefined && to !== undefined && t.ages(from, to)]
        .filter(Boolean)
        .join(', ');
    return [
      [
        facts.school,
        [draft.schoolName, draft.npsn && `NPSN ${draft.npsn}`].filter(Boolean).join(', '),
      ],
      [facts.record, pupils(recordCount, recordFrom, recordTo)],
      [facts.kia, pupils(kiaCount, kiaFrom, kiaTo)],
      ...stayFacts(draft, lang, t),
      [facts.letter, `${draft.letterNumber}, ${dateName(draft.letterDate, lang)}`],
      [facts.signer, `${draft.signerName}, ${draft.signerTitle}`],
    ];
  }
  return [
    [facts.institution, `${draft.institutionName} (${t.types[draft.institutionType]})`],
    [facts.services, draft.services.map(one => t.groups[one]).join(', ')],
    [t.people, t.persons(draft.people)],
    [facts.helper, draft.helperNeeded && t.yes],
    ...stayFacts(draft, lang, t),
  ];
}

/** Where it is, and who is reached there. */
function whereFacts(
  draft: VisitRequestDraft,
  districts: readonly Region[],
  t: RequestsStrings,
): Facts {
  const home = draft.kind === 'home' ? draft : undefined;
  return [
    [
      t.facts.address,
      [draft.address, home && t.rt(home.rt ?? '', home.rw ?? '')].filter(Boolean).join('\n'),
    ],
    [t.facts.village, draft.village],
    [t.district, districtName(draft.district, districts)],
    [t.facts.landmark, home?.landmark],
    [t.facts.map, mapLink(home?.latitude, home?.longitude, t)],
    [t.facts.phone, dial(draft.phone)],
    [t.facts.note, draft.note],
  ];
}

const size = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;

function fileView(
  {looking, fileOf}: RequestModel,
  file: DeskVisitRequest['files'][number],
  t: RequestsStrings,
  acts: RequestActs,
) {
  const {part, type, bytes} = file;
  const name = t.file[part];
  const href = fileOf(part);
  if (type === 'application/pdf') {
    return html`<p><a href=${href} download>${t.save(name)}</a> (PDF, ${size(bytes)})</p>`;
  }
  return looking === part
    ? html`<p><button type="button" @click=${() => acts.look(undefined)}>${t.hide}</button></p>
        <img class="desk-photo" src=${href} alt=${name} />`
    : html`<p>
        <button type="button" @click=${() => acts.look(part)}>${t.look(name)}</button>
        (${size(bytes)})
      </p>`;
}

function historyView({events}: DeskVisitRequest, lang: Lang, t: RequestsStrings) {
  return html`<h2>${t.history}</h2>
    <ol class="desk-history">
      ${events.map(
        ({state, at, by, note, start}) =>
          html`<li>
            <p>
              <b>${t.states[state]}</b>
              <span class="soft">${momentName(at, lang)}, ${t.by[by]}</span>
            </p>
            ${start ? html`<p>${t.when}: ${momentName(start, lang)}</p>` : nothing}
            ${note ? html`<p class="said">${note[lang] ?? note.id}</p>` : nothing}
          </li>`,
      )}
    </ol>`;
}

/** A request, whole; `step` is what can be done with it. */
export function requestView(
  model: RequestModel,
  t: RequestsStrings,
  acts: RequestActs,
  step: unknown,
) {
  const {request: one, districts, lang} = model;
  const {visit} = one;
  return html`<p><a href="/meja/permintaan">${t.back}</a></p>
    <h1>${t.kinds[one.kind]}: ${one.number}</h1>
    <p>
      <span class="tag">${t.states[one.state]}</span>
      ${one.sample ? html`<span class="tag">${t.sample}</span>` : nothing}
      <span class="soft">${t.read}</span>
    </p>
    ${factsView([
      [t.received, momentName(one.receivedAt, lang)],
      [t.when, one.start && momentName(one.start, lang)],
      [t.team, one.team],
      [
        t.inSchedule,
        visit &&
          html`<a href="/meja/jadwal/${visit.id}">${t.openVisit}</a> (${momentName(
              visit.start,
              lang,
            )})`,
      ],
    ])}
    <h2>${t.asked}</h2>
    ${factsView([...ownFacts(one.request, lang, t), ...whereFacts(one.request, districts, t)])}
    ${
      one.files.length
        ? html`<h2>${t.files}</h2>
            ${one.files.map(file => fileView(model, file, t, acts))}`
        : nothing
    }
    ${step} ${historyView(one, lang, t)}`;
}
