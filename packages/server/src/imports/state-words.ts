import {caseStates} from '@pendopo/contract';
import type {Case} from '@pendopo/contract/types';
import {Cells} from './cells.js';
import type {Column} from './columns.js';
import {SheetFault} from './fault.js';
import {readTable} from './table.js';
import {plainWords} from './values/nearest.js';
import {stateWords} from './vocabulary.js';

type State = Case['state'];

/** The columns of a mapping: the word that a tracker uses, and what it is here. */
export const mappingColumns = [
  {
    id: 'word',
    names: ['Kata di pelacak', 'kata', 'status di pelacak', 'status lama', 'istilah'],
    required: true,
    help: {id: 'persis seperti ditulis pelacak kantor', en: "as the office's tracker writes it"},
    examples: ['', ''],
  },
  {
    id: 'state',
    names: ['Status', 'artinya', 'status pendopo', 'menjadi'],
    required: true,
    help: {id: 'salah satu status di daftar ini', en: 'one of the states of this list'},
    examples: ['', ''],
  },
] as const satisfies readonly Column[];

const mostWords = 1000;

/** The usual word of each state that has one. */
export const usualStates: readonly (readonly [word: string, state: State])[] = Object.entries(
  stateWords,
).flatMap(([state, words]) => words.map(word => [word, state as State] as const));

/** What the words of a tracker mean. */
export class StateWords {
  readonly #states = new Map<string, State>();
  readonly names: readonly string[];

  private constructor(own: ReadonlyMap<string, State>) {
    for (const state of caseStates) this.#states.set(plainWords(state), state);
    for (const [word, state] of usualStates) this.#states.set(plainWords(word), state);
    for (const [word, state] of own) this.#states.set(word, state);
    this.names = [...own.keys(), ...Object.values(stateWords).map(([first = '']) => first)];
  }

  find(word: string): State | undefined {
    return this.#states.get(plainWords(word));
  }

  /**
   * @param mapping a sheet of the office's own words; they win over the usual ones
   * @throws {SheetFault} that says which line of it cannot be taken
   */
  static async read(mapping: string | undefined): Promise<StateWords> {
    const own = new Map<string, State>();
    const usual = new StateWords(own);
    if (mapping === undefined) return usual;
    const table = await readTable(Buffer.from(mapping), {columns: mappingColumns, most: mostWords});
    for await (const row of table.rows) {
      const cells = new Cells(row, table);
      const word = cells.needed('word', 200);
      const meant = cells.needed('state', 100);
      const state = meant === undefined ? undefined : usual.find(meant);
      if (meant !== undefined && !state) cells.notAmong('state', meant, usual.names);
      const [fault] = cells.faults;
      if (fault) {
        const near = fault.nearest ? ` (${fault.nearest}?)` : '';
        throw new SheetFault('bad-mapping', {
          id: `Berkas padanan status, baris ${row.line}: ${fault.reason.id}${near}`,
          en: `The mapping of states, line ${row.line}: ${fault.reason.en}${near}`,
        });
      }
      own.set(plainWords(word!), state!);
    }
    return new StateWords(own);
  }
}
