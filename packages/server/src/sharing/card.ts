import {
  coming,
  dayInWords,
  fate,
  inLetters,
  reachInWords,
  shareWhat,
  shareWords,
  shortAddress,
  type ShareModel,
  whenInWords,
} from '@pendopo/widgets/share/print.js';
import {localInstant} from '../time.js';
import type {Card} from './card-view.js';
import {cardWords} from './card-words.js';

/** What a picture of a page says; the schedule's says the next dates. */
export function cardOf(model: ShareModel): Card {
  const {page, lang, show, now} = model;
  const {office} = page;
  const t = cardWords[lang];
  const words = shareWords(lang);
  const dates = coming(model).map(visit => {
    const told = fate(visit, model, words, words);
    const when = whenInWords(visit, model, words, words);
    return [`${when}: ${visit.place.name}.`, told].filter(Boolean).join(' ');
  });
  const others = [office.region, reachInWords(office.contacts)].filter(Boolean);
  return {
    office: office.name,
    title: shareWhat(model),
    lines: show !== 'schedule' ? others : dates.length ? dates : [t.none, ...others.slice(1)],
    free: t.free,
    address: inLetters(shortAddress(model)),
    asOf: words.asOfDay(dayInWords(localInstant(now, office.utcOffset), words)),
    sample: office.sample ? t.sample : undefined,
  };
}
