import type {TodoItem} from '@pendopo/contract/types';
import type {StoredOffice} from '../offices/store.js';
import type {Right} from '../staff/rights.js';
import type {Stores} from '../store.js';

/**
 * What needs doing of some kinds. It asks only the stores that it is given, opens nothing that is
 * personal, and tells of at most as much as there is to do.
 *
 * @param now milliseconds since 1970
 */
export type Todos = (stores: Stores, office: StoredOffice, now: number) => Promise<TodoItem[]>;

/** Who is told of it, and where it comes from. */
export interface TodoSource {
  /** Whoever may not do it is not told of it either. */
  right: Right;
  todos: Todos;
}
