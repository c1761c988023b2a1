import {visitRequestFaults, type Intake, type VisitRequestDraft} from '@pendopo/sdk';
import type {FormLiveStrings} from '../forms/live-strings.js';
import type {FieldFault, Typed} from '../forms/model.js';
import {type Lang, localInstant} from '../shared/format.js';
import {draftOf} from './draft.js';
import {type Spec, specsOf, type VisitRequestKind} from './fields.js';
import {visitRequestLive} from './live-strings.js';
import {id} from './strings.js';

/** The day that it is at an office. */
export const todayAt = ({office}: Intake, now: number = Date.now()): string =>
  localInstant(now, office).slice(0, 10);

const firstOf = (name: string) => `${name}.${Object.keys(id.options[name]!)[0]}`;

/** What is wrong with one field by itself. */
function faultIn(spec: Spec, typed: Typed, lang: Lang, t: FormLiveStrings): FieldFault | undefined {
  const {name, is, must, most, least = 0, like} = spec;
  const {wrong, range} = visitRequestLive[lang];
  const text = typed[name]?.trim() ?? '';
  const fault = (said: string | undefined) => ({name, text: said ?? t.empty});
  if (is === 'ticks') {
    const any = Object.keys(typed).some(one => one.startsWith(`${name}.`));
    return any ? undefined : {name: firstOf(name), text: t.empty};
  }
  if (!text) return must && is !== 'file' ? fault(undefined) : undefined;
  if (is === 'number') {
    const number = /^\d+$/.test(text) ? Number(text) : NaN;
    return number >= least && number <= most! ? undefined : fault(range(least, most!));
  }
  if (most && text.length > most) return fault(t.tooLong(String(most)));
  if (name === 'copies' && text.split('\n').length > 5) return fault(wrong[name]);
  return like && !like.test(text) ? fault(wrong[name]) : undefined;
}

/**
 * What is wrong with a request, as far as that can be told here: field by field and, where all of
 * them are right by themselves, what does not hold together.
 */
export function checkTyped(
  kind: VisitRequestKind,
  typed: Typed,
  {page, lang, t, now}: {page: Intake; lang: Lang; t: FormLiveStrings; now?: number},
): FieldFault[] {
  const faults = specsOf(kind).flatMap(spec => faultIn(spec, typed, lang, t) ?? []);
  if (faults.length) return faults;
  const {rules} = visitRequestLive[lang];
  const dates = ['dates.0', 'dates.1', 'dates.2'].filter(name => typed[name]);
  const terms = {today: todayAt(page, now), districts: page.districts.map(({code}) => code)};
  return visitRequestFaults(draftOf(kind, typed) as VisitRequestDraft, terms).map(
    ({field, rule}) => {
      const [name, at] = field.split('/');
      return {name: at === undefined ? name! : dates[Number(at)]!, text: rules[rule]};
    },
  );
}
