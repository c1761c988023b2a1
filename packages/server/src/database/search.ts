import {type Kysely, sql} from 'kysely';
import type {Engine} from './open.js';
import type {Tables} from './tables.js';

/** Above this many hits a list is found sooner by walking it in its own order. */
const fewHits = 500;

/** A table with a column `search`, and SQLite's index of trigrams over it. */
export interface Searched {
  table: 'visits' | 'partners';
  index: 'visit_search' | 'partner_search';
}

/** PostgreSQL has no text with a NUL in it, and SQLite's index takes one for the end. */
export const printable = (text: string) => text.replaceAll('\0', ' ');

/** What can be searched for of some texts, in lower case; every word has a space before it. */
export const searchTextOf = (parts: readonly (string | undefined)[]): string =>
  printable(['', ...parts.filter(part => part !== undefined)].join(' ')).toLowerCase();

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

const contains = (table: string, word: string) =>
  sql<boolean>`${sql.ref(`${table}.search`)} LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} ESCAPE '\\'`;

/**
 * The numbers of the rows that the trigram index finds, when they are few: rare words are then
 * found at once, while for common ones the list in its own order is full after a few rows anyway.
 */
async function rareHits(
  db: Kysely<Tables>,
  index: Searched['index'],
  terms: string[],
): Promise<number[] | undefined> {
  const long = terms.filter(term => [...term].length >= 3);
  if (!long.length) return undefined;
  const match = long.map(term => `"${term.replaceAll('"', '""')}"`).join(' AND ');
  const name = sql.id(index);
  const {rows} = await sql<{rowid: number}>`
    SELECT rowid FROM ${name} WHERE ${name} MATCH ${match} LIMIT ${fewHits + 1}`.execute(db);
  return rows.length > fewHits ? undefined : rows.map(row => row.rowid);
}

/**
 * The condition that a row's text holds every word of `q`, on either engine; nothing when `q` has
 * no words. PostgreSQL plans the same choice by itself.
 */
export async function searchConditions(
  db: Kysely<Tables>,
  engine: Engine,
  {table, index}: Searched,
  q: string,
) {
  const terms = patterns(q);
  const hits = engine === 'sqlite' ? await rareHits(db, index, terms) : undefined;
  const conditions = terms.map(term => contains(table, term));
  if (hits) {
    const number = sql.ref(`${table}.number`);
    conditions.push(sql<boolean>`${number} IN (${hits.length ? sql.join(hits) : null})`);
  }
  return conditions;
}
