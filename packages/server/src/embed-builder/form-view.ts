import type {OfficeBrief} from '@pendopo/sdk';
import {escapeHtml} from '../pages/html.js';
import type {Fault} from './choice.js';
import {filled} from './fill.js';
import {type Given, ownAccent} from './given.js';
import type {Offers, Option} from './offers.js';
import {targetIds, targetOf, ways} from './targets.js';
import {things} from './things.js';
import type {BuilderWords} from './words.js';

/** A step of the form; they are numbered as they are shown. */
const step = (title: string, inside: string, name = '') =>
  `<fieldset${name && ` class="${name}"`}><legend>${title}</legend>${inside}</fieldset>`;

/** One of several to press, with its words. */
function pick(
  type: 'radio' | 'checkbox',
  name: string,
  value: string,
  chosen: boolean,
  words: string,
): string {
  return (
    `<label class="pick"><input type="${type}" name="${name}" value="${escapeHtml(value)}"${chosen ? ' checked' : ''}>` +
    `<span>${words}</span></label>`
  );
}

const option = (chosen: string) => (one: Option) =>
  `<option value="${escapeHtml(one.value)}"${one.value === chosen ? ' selected' : ''}>${escapeHtml(one.name)}</option>`;

const group = (label: string, options: readonly Option[], chosen: string) =>
  options.length
    ? `<optgroup label="${escapeHtml(label)}">${options.map(option(chosen)).join('')}</optgroup>`
    : '';

/** What is wrong with a field stands at the field too. */
function faultAt(field: Fault['field'], faults: readonly Fault[], t: BuilderWords): string {
  const own = faults.filter(fault => fault.field === field);
  return own.length
    ? `<p class="fault" id="${field}-fault">${own.map(({code, said}) => filled(t.faults[code], said)).join(' ')}</p>`
    : '';
}

const describedBy = (field: Fault['field'], faults: readonly Fault[], hint = '') => {
  const wrong = faults.some(fault => fault.field === field);
  const ids = [hint, wrong && `${field}-fault`].filter(Boolean).join(' ');
  return (ids && ` aria-describedby="${ids}"`) + (wrong ? ' aria-invalid="true"' : '');
};

interface Choosing {
  field: 'place' | 'service' | 'metric' | 'partner';
  /** What is shown that it belongs to. */
  of: string;
  label: string;
  all: string;
  options: string;
}

const choosing = (
  {field, of, label, all, options}: Choosing,
  faults: readonly Fault[],
  t: BuilderWords,
) =>
  `<div class="for for-${of}"><label for="${field}">${label}</label>` +
  `<select id="${field}" name="${field}"${describedBy(field, faults)}>` +
  `<option value="">${all}</option>${options}</select>${faultAt(field, faults, t)}</div>`;

/** For whom: each choice belongs to one thing that may be shown. */
function whom(given: Given, offers: Offers, faults: readonly Fault[], t: BuilderWords): string {
  const {districts, villages, schools, services, metrics, partners} = offers;
  const {place, service, metric, partner} = given;
  const known = partners.some(({value}) => value === partner);
  // One whose agreement does not stand is on no list, and stays what was chosen.
  const named = partner && !known ? [{value: partner, name: partner}] : [];
  const choices: Choosing[] = [
    {
      field: 'place',
      of: 'schedule',
      label: t.place,
      all: t.wholeArea,
      options:
        group(t.villages, villages, place) +
        group(t.schools, schools, place) +
        group(t.districts, districts, place),
    },
    {
      field: 'service',
      of: 'checklist',
      label: t.service,
      all: t.allServices,
      options: services.map(option(service)).join(''),
    },
    {
      field: 'metric',
      of: 'statistics',
      label: t.metric,
      all: t.allMetrics,
      options: metrics.map(option(metric)).join(''),
    },
    {
      field: 'partner',
      of: 'partner-badge',
      label: t.partner,
      all: t.choosePartner,
      options: [...named, ...partners].map(option(partner)).join(''),
    },
  ];
  return choices.map(one => choosing(one, faults, t)).join('');
}

function look(given: Given, faults: readonly Fault[], t: BuilderWords): string {
  const themes = (['auto', 'light', 'dark'] as const).map(name => {
    const value = name === 'auto' ? '' : name;
    return pick('radio', 'theme', value, value === given.theme, t.themes[name]);
  });
  const faint = faults.find(({code}) => code === 'faint');
  const {value, good} = faint?.said ?? {};
  const swatches = faint
    ? `<p class="swatches"><svg width="48" height="24" aria-hidden="true"><rect width="48" height="24" fill="${value}"/></svg> ${value} → ` +
      `<svg width="48" height="24" aria-hidden="true"><rect width="48" height="24" fill="${good}"/></svg> ${good}</p>`
    : '';
  return (
    `<p class="label" id="theme">${t.theme}</p><div class="picks" role="group" aria-labelledby="theme">${themes.join('')}</div>` +
    `<div class="pair"><div><label for="accent">${t.accent}</label><p class="hint" id="accent-hint">${t.accentHint}</p>` +
    `<input id="accent" name="accent" maxlength="20" autocomplete="off" spellcheck="false" placeholder="${ownAccent}"${describedBy('accent', faults, 'accent-hint')} value="${escapeHtml(given.accent)}">` +
    `${faultAt('accent', faults, t)}${swatches}</div>` +
    `<div><label for="width">${t.width}</label><p class="hint" id="width-hint">${t.widthHint}</p>` +
    `<input id="width" name="width" inputmode="numeric" maxlength="20" autocomplete="off"${describedBy('width', faults, 'width-hint')} value="${escapeHtml(given.width)}">` +
    `${faultAt('width', faults, t)}</div></div>`
  );
}

function target(given: Given, t: BuilderWords): string {
  const picks = targetIds.map(id => {
    const doubt = 'verified' in targetOf(id) ? '' : ` <small>(${t.unverified})</small>`;
    return pick('radio', 'target', id, id === given.target, escapeHtml(t.guides[id].name) + doubt);
  });
  const waysTo = (['', ...ways] as const).map(way =>
    pick('radio', 'way', way, way === (given.way ?? ''), t.ways[way || 'best']),
  );
  return (
    `<div class="picks">${picks.join('')}</div><details${given.way || given.pinned ? ' open' : ''}><summary>${t.more}</summary>` +
    `<p class="label" id="way">${t.way}</p><div class="picks" role="group" aria-labelledby="way">${waysTo.join('')}</div>` +
    `${pick('checkbox', 'pin', '1', given.pinned, t.pin)}</details>`
  );
}

const hidden = (name: string, value: string) =>
  value && `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;

/** All but the office, which is known. */
export function builderForm(
  given: Given,
  offers: Offers,
  faults: readonly Fault[],
  t: BuilderWords,
): string {
  const shown = things.map(({name, title, use}) =>
    pick(
      'checkbox',
      'show',
      name,
      given.show.some(thing => thing.name === name),
      `<b>${escapeHtml(title[given.lang])}</b><br>${escapeHtml(use[given.lang])}`,
    ),
  );
  const languages = (['id', 'en'] as const).map(language =>
    pick('radio', 'language', language, language === given.language, t.languages[language]),
  );
  const {office} = offers;
  const again = given.lang === 'en' ? '/pasang?lang=en' : '/pasang';
  const sample = office.sample ? ` (${t.sample})` : '';
  return (
    `<form action="/pasang" id="form">${hidden('lang', given.lang === 'en' ? 'en' : '')}${hidden('office', office.id)}` +
    step(
      t.steps.office,
      `<p><b>${escapeHtml(office.name)}</b>${sample} <a href="${again}">${t.otherOffice}</a></p>`,
    ) +
    step(t.steps.show, `<div class="picks">${shown.join('')}</div>${faultAt('show', faults, t)}`) +
    step(t.steps.whom, whom(given, offers, faults, t), 'whom') +
    step(t.steps.look, look(given, faults, t)) +
    step(t.steps.language, `<div class="picks">${languages.join('')}</div>`) +
    step(t.steps.target, target(given, t)) +
    `<button>${t.make}</button></form>`
  );
}

/** The first step: the office. What was chosen before stays chosen. */
export function officeForm(given: Given, offices: readonly OfficeBrief[], t: BuilderWords): string {
  const {place, service, metric, partner, theme, accent, width} = given;
  const kept = Object.entries({place, service, metric, partner, theme, accent, width});
  const rest = given.complete
    ? [...kept, ['language', given.language], ['target', given.target], ['way', given.way ?? '']]
    : kept;
  const options = offices.map(({id, name, sample}) => ({
    value: id,
    name: sample ? `${name} (${t.sample})` : name,
  }));
  return (
    `<form action="/pasang" id="form">${hidden('lang', given.lang === 'en' ? 'en' : '')}` +
    given.show.map(({name}) => hidden('show', name)).join('') +
    rest.map(([name, value]) => hidden(name!, value!)).join('') +
    hidden('pin', given.pinned ? '1' : '') +
    step(
      t.steps.office,
      `<label for="office">${t.chooseOffice}</label><select id="office" name="office">${options.map(option('')).join('')}</select>`,
    ) +
    `<button>${t.next}</button></form>`
  );
}
