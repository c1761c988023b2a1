import type {Requirement, Service, Text} from '@pendopo/sdk';
import type {RequirementsService, ServiceChange} from '@pendopo/sdk/staff';
import {picked, textOf, textValues} from '../kit/field.js';
import type {Values} from '../kit/form.js';

type Change = NonNullable<ServiceChange['change']>[string];
type Addition = NonNullable<ServiceChange['add']>[number];

/** How many additions and notes the form has room for. */
export const roomIn = (values: Values, list: 'adds' | 'notes'): number => Number(values[list] ?? 0);

const itemValues = (id: string, {name, note, present}: Requirement): Values => ({
  ...textValues(`change.${id}.name`, name),
  ...textValues(`change.${id}.note`, note),
  [`change.${id}.present`]: present,
});

/** A service as the form's fields show it: each national item, what the office added, its notes. */
export function valuesOf({national, draft, change = {}}: RequirementsService): Values {
  const fields: Values[] = national.requirements.map(item => {
    const removed = change.remove?.[item.id];
    const now = draft.requirements.find(({id}) => id === item.id) ?? item;
    return {
      ...itemValues(item.id, now),
      [`remove.${item.id}`]: removed ? 'on' : '',
      ...textValues(`remove.${item.id}.reason`, removed?.reason),
      [`change.${item.id}.always`]: change.change?.[item.id]?.always ? 'on' : '',
    };
  });
  const added = (change.add ?? []).map(({id, name, note, present}, n) => ({
    [`add.${n}.key`]: id,
    ...textValues(`add.${n}.name`, name),
    ...textValues(`add.${n}.note`, note),
    [`add.${n}.present`]: present,
  }));
  const notes = draft.notes.map((note, n) => textValues(`notes.${n}`, note));
  return Object.assign(
    {
      offered: draft.offered ? 'on' : '',
      channels: draft.channels.join(' '),
      adds: String(added.length),
      notes: String(notes.length),
    },
    ...fields,
    ...added,
    ...notes,
  ) as Values;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const sameText = (one: Text | undefined, other: Text | undefined) =>
  (one?.id ?? '') === (other?.id ?? '') && (one?.en ?? '') === (other?.en ?? '');

/** What differs in one national item; what the form has no field for stays as it is. */
function itemChange(values: Values, item: Requirement, before: Change | undefined) {
  const {id} = item;
  const {name: _, note: __, present: ___, always: ____, ...kept} = before ?? {};
  const name = textOf(values, `change.${id}.name`) as Text | undefined;
  const note = textOf(values, `change.${id}.note`) as Text | undefined;
  const present = values[`change.${id}.present`] as Requirement['present'];
  const change: Change = {
    ...kept,
    ...(name && !sameText(name, item.name) && {name}),
    ...(note && !sameText(note, item.note) && {note}),
    ...(present !== item.present && {present}),
    ...(item.when && values[`change.${id}.always`] && {always: true}),
  };
  // Without anything else, whose decision it was is no change.
  const {rule: _____, ...differing} = change;
  return Object.keys(differing).length ? change : undefined;
}

/** An id of its own for what an office adds. */
function newId(taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) if (!taken.has(`own_${n}`)) return `own_${n}`;
}

function additions(values: Values, national: Service, before: readonly Addition[]): Addition[] {
  const taken = new Set([...national.requirements, ...before].map(({id}) => id));
  const found: Addition[] = [];
  for (let n = 0; n < roomIn(values, 'adds'); n++) {
    const name = textOf(values, `add.${n}.name`) as Text | undefined;
    if (values[`add.${n}.gone`] || !name) continue;
    const note = textOf(values, `add.${n}.note`) as Text | undefined;
    const id = values[`add.${n}.key`] || newId(taken);
    taken.add(id);
    const present = (values[`add.${n}.present`] || 'show') as Requirement['present'];
    const {note: _, ...kept} = before.find(one => one.id === id) ?? {};
    found.push({...kept, id, name, present, ...(note && {note})});
  }
  return found;
}

/** The notes that were written; an emptied one is gone. */
function notesIn(values: Values): Text[] {
  const found: Text[] = [];
  for (let n = 0; n < roomIn(values, 'notes'); n++) {
    const note = textOf(values, `notes.${n}`) as Text | undefined;
    if (note) found.push(note);
  }
  return found;
}

/**
 * What the fields say does otherwise than the national service; nothing when it is the same.
 *
 * @param before what was changed until now: what has no field is kept of it
 */
export function changeOf(
  values: Values,
  national: Service,
  before: ServiceChange = {},
): ServiceChange | undefined {
  const removed = national.requirements.filter(({id}) => values[`remove.${id}`]);
  const remove = Object.fromEntries(
    removed.map(({id}) => {
      const {rule} = before.remove?.[id] ?? {};
      const reason = textOf(values, `remove.${id}.reason`) as Text;
      return [id, {reason, ...(rule && {rule})}];
    }),
  );
  const change = Object.fromEntries(
    national.requirements
      .filter(({id}) => !remove[id])
      .map(item => [item.id, itemChange(values, item, before.change?.[item.id])] as const)
      .filter((entry): entry is [string, Change] => entry[1] !== undefined),
  );
  const add = additions(values, national, before.add ?? []);
  const notes = notesIn(values);
  const channels = picked(values, 'channels') as Service['channels'];
  const offered = values['offered'] === 'on';
  const {rule, time} = before;
  const differing: ServiceChange = {
    ...(offered !== national.offered && {offered}),
    ...(Object.keys(change).length && {change}),
    ...(Object.keys(remove).length && {remove}),
    ...(add.length && {add}),
    ...(!same(notes, national.notes) && {notes}),
    ...(!same([...channels].sort(), [...national.channels].sort()) && {channels}),
    ...(time && {time}),
  };
  return Object.keys(differing).length ? {...differing, ...(rule && {rule})} : undefined;
}
