import {type Kysely, sql} from 'kysely';
import type {Engine} from '../database/open.js';
import type {Tables} from '../database/tables.js';
import type {StoredVisit} from './series.js';

/** Above this many hits a list is found sooner by walking it in order of time. */
const fewHits = 500;

/** PostgreSQL has no text with a NUL in it, and SQLite's index takes one for the end. */
const printable = (text: string) => text.replaceAll('\0', ' ');

/** What of a visit can be searched for, in lower case; every word has a space before it. */
export const searchText = ({place}: StoredVisit): string =>
  printable(
    ['', place.name, place.address, place.village?.name, place.district.name, place.school?.name]
      .filter(part => part !== undefined)
      .join(' '),
  ).toLowerCase();

/**
 * What must occur for each word of `q`. A word of one or two letters (RW, SD) is looked for at the
 * beginning of words: with the space before it there are the three letters that an index of
 * trigrams needs, and inside of words such few letters are nearly everywhere.
 */
const patterns = (q: string): string[] =>
  printable(q)
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map(word => ([...word].length < 3 ? ` ${word}` : word));

const contains = (word: string) =>
  sql<boolean>`visits.search LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} ESCAPE '\\'`;

/**
 * The numbers of the visits that the trigram index finds, when they are few: rare words are then
 * found at once, while for common ones the list in order of time is full after a few rows anyway.
 */
async function rareHits(db: Kysely<Tables>, terms: string[]): Promise<number[] | undefined> {
  const long = terms.filter(term => [...term].length >= 3);
  if (!long.length) return undefined;
  const match = long.map(term => `"${term.replaceAll('"', '""')}"`).join(' AND ');
  const {rows} = await sql<{rowid: number}>`
    SELECT rowid FROM visit_search WHERE visit_search MATCH ${match} LIMIT ${fewHits + 1}`.execute(
    db,
  );
  return rows.length > fewHits ? undefined : rows.map(row => row.rowid);
}

/**
 * The condition that a visit's text holds every word of `q`, on either engine; nothing when `q` has
 * no words. PostgreSQL plans the same choice by itself.
 */
export async function searchConditions(db: Kysely<Tables>, engine: Engine, q: string) {
  const terms = patterns(q);
  const hits = engine === 'sqlite' ? await rareHits(db, terms) : undefined;
  const conditions = terms.map(contains);
  if (hits)
    conditions.push(sql<boolean>`visits.number IN (${hits.length ? sql.join(hits) : null})`);
  return conditions;
}
