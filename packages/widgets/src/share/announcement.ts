import type {Contact, Visit} from '@pendopo/sdk';
import {forAll} from '../shared/contact.js';
import {
  clock,
  type DateNames,
  dayName,
  dayOf,
  inLang,
  localInstant,
  plain,
  zoneName,
} from '../shared/format.js';
import {coming, isOff, mostTold} from './coming.js';
import type {LiveStrings} from './live-strings.js';
import {inLetters, placeName, shortAddress, type ShareModel} from './model.js';

type Span = Pick<Visit, 'start' | 'end'>;

/** Selasa, 1 Desember 2026. */
export const dayInWords = (instant: string, names: DateNames) =>
  `${dayName(dayOf(instant), names)} ${instant.slice(0, 4)}`;

/** Selasa, 1 Desember 2026, pukul 08.00 sampai 14.00 WIB. */
export function whenInWords(
  {start, end}: Span,
  {page, lang}: ShareModel,
  t: LiveStrings,
  names: DateNames,
): string {
  const hours = t.fromTo(clock(start, lang), clock(end, lang), zoneName(page.office));
  return `${dayInWords(start, names)}, ${hours}`;
}

/** The place with its village and district, each once. */
export function whereInWords({place}: Visit): string {
  const {name, address, village, district} = place;
  const all = [name, address, village?.name, district.name].filter(Boolean).map(plain);
  return [...new Set(all)].join(', ');
}

/** What has become of a visit, where that is more than that it will be held; empty: it will be. */
export function fate(visit: Visit, model: ShareModel, t: LiveStrings, names: DateNames): string {
  const {state, replacement, reason} = visit;
  const why = reason ? ` ${t.reason(inLang(reason, model.lang))}` : '';
  if (state === 'cancelled') return t.cancelled + why;
  if (replacement) return t.moved(whenInWords(replacement, model, t, names)) + why;
  if (isOff(visit)) return t.postponed + why;
  return state === 'planned' ? t.planned : state === 'full' ? t.full : '';
}

/** How to ask people: a name and numbers, read out. */
export function reachInWords(contacts: readonly Contact[]): string {
  return forAll(contacts)
    .slice(0, 2)
    .map(({name, phone, whatsapp}) =>
      [name && plain(name), phone, whatsapp && `WhatsApp +${whatsapp}`].filter(Boolean).join(' '),
    )
    .join(', ');
}

/** What must be brought to each of the visits: what only some ask for is not everybody's. */
function bringing(visits: readonly Visit[], {lang}: ShareModel): string[] {
  const [first, ...others] = visits.map(({bring}) => bring.map(item => inLang(item, lang)));
  return (first ?? []).filter(item => others.every(list => list.includes(item)));
}

function oneDate(visit: Visit, model: ShareModel, t: LiveStrings, names: DateNames): string {
  const {lang} = model;
  const told = fate(visit, model, t, names);
  const offered = visit.services.map(({name}) => inLang(name, lang)).join('; ');
  const more = isOff(visit) ? '' : [t.openTo[visit.openTo], offered && t.offered(offered)];
  return [`${whenInWords(visit, model, t, names)}, ${t.at} ${whereInWords(visit)}.`, told, ...more]
    .filter(Boolean)
    .join(' ');
}

/**
 * What a village's loudspeaker or WhatsApp group is told: whole sentences, dates in words, what was
 * cancelled or moved as such, and nothing that is not known.
 */
export function announcement(model: ShareModel, t: LiveStrings, names: DateNames): string {
  const {page, now} = model;
  const {office} = page;
  const name = plain(office.name);
  const all = coming(model);
  const told = all.slice(0, mostTold);
  const held = told.filter(visit => !isOff(visit));
  const place = placeName(model) ?? plain(office.region);
  const bring = bringing(held, model);
  const at = localInstant(now, office);
  const lines = [
    office.sample && t.invented,
    told.length ? t.opening(name, place) : t.nothing(name, place),
    ...told.map((visit, n) => `${n + 1}. ${oneDate(visit, model, t, names)}`),
    (all.length > told.length || page.next) && told.length && t.others,
    bring.length && t.bring(bring.join('; ')),
    t.free,
    office.contacts.length && t.ask(reachInWords(office.contacts)),
    t.latest(inLetters(shortAddress(model))),
    t.asOf(`${dayInWords(at, names)}, ${t.atClock(clock(at, model.lang), zoneName(office))}`),
  ];
  return lines.filter(Boolean).join('\n');
}
