import {applyOffice, baseline, CatalogueError, parseOfficeCatalogue} from '@pendopo/catalogue';
import type {OfficeCatalogue, ServiceChange} from '@pendopo/contract';
import {presentations} from '@pendopo/contract';
import type {Requirement, Service, Text} from '@pendopo/contract/types';
import {localDate} from '../../time.js';
import type {Cells} from '../cells.js';
import type {Column} from '../columns.js';
import {
  compare,
  deskNotes,
  type Ground,
  type Manner,
  type Plan,
  type Reading,
  type SheetKind,
  type Wanted,
} from '../plan.js';
import {ServiceNames} from '../services.js';
import type {Vocabulary} from '../values/choices.js';
import {nearest, plainWords} from '../values/nearest.js';

/** Where an office asks for something else than the national rules: one row for each item. */
export const overrideColumns = [
  {
    id: 'service',
    names: ['Layanan', 'jenis layanan', 'nama layanan'],
    required: true,
    help: {id: 'nama layanan', en: 'name of the service'},
    examples: ['KIA 5-17 tahun', 'KIA 0-5 tahun'],
  },
  {
    id: 'item',
    names: ['Syarat', 'persyaratan', 'nama syarat', 'berkas'],
    required: true,
    help: {
      id: 'syarat nasional yang berbeda di sini, atau nama syarat baru',
      en: 'the national item that differs, or the name of a new one',
    },
    examples: ['Pas foto', 'Map warna kuning (contoh)'],
  },
  {
    id: 'verb',
    names: ['Perubahan', 'apa yang berbeda', 'tindakan'],
    required: true,
    help: {id: 'Ubah, Hapus, Tambah, atau Selalu wajib', en: 'change, remove, add or always'},
    examples: ['Ubah', 'Tambah'],
  },
  {
    id: 'name',
    names: ['Tulisan baru', 'isi baru', 'nama baru', 'bunyi baru'],
    help: {id: 'untuk Ubah: bunyinya di kantor ini', en: 'for a change: how it reads here'},
    examples: ['Pas foto 3x4 latar merah', ''],
  },
  {
    id: 'note',
    names: ['Catatan', 'keterangan', 'penjelasan'],
    help: {id: 'boleh kosong', en: 'may be empty'},
    examples: ['', ''],
  },
  {
    id: 'present',
    names: ['Bentuk', 'asli/fotokopi', 'bentuk berkas'],
    help: {
      id: 'Asli, Fotokopi, Ditunjukkan, Fotokopi dan ditunjukkan, Foto, Dibawa',
      en: 'original, copy, show, copy+show, photo, bring',
    },
    examples: ['Foto', 'Dibawa'],
  },
  {
    id: 'reason',
    names: ['Alasan', 'sebab'],
    help: {id: 'wajib untuk Hapus', en: 'needed for a removal'},
    examples: ['', ''],
  },
  {
    id: 'decidedBy',
    names: ['Dasar keputusan', 'dasar', 'sk', 'keputusan'],
    required: true,
    help: {id: 'surat keputusannya, bukan nama orang', en: 'which decree, no names of people'},
    examples: ['SK Kepala Dinas Contoh 1/2026', 'SK Kepala Dinas Contoh 1/2026'],
  },
] as const satisfies readonly Column[];

type Verb = 'change' | 'remove' | 'add' | 'always';

const verbWords: Vocabulary<Verb> = {
  change: ['Ubah', 'diubah', 'berbeda', 'ganti'],
  remove: ['Hapus', 'dihapus', 'tidak perlu', 'tidak diminta'],
  add: ['Tambah', 'ditambah', 'tambahan', 'baru'],
  always: ['Selalu wajib', 'wajib', 'selalu'],
};

const presentWords: Partial<Vocabulary<(typeof presentations)[number]>> = {
  original: ['Asli', 'asli diserahkan'],
  copy: ['Fotokopi', 'fc', 'salinan'],
  show: ['Ditunjukkan', 'asli ditunjukkan', 'diperlihatkan'],
  'copy+show': ['Fotokopi dan ditunjukkan', 'fotokopi, asli ditunjukkan', 'asli dan fotokopi'],
  digital: ['Berkas digital', 'digital'],
  photo: ['Foto', 'pas foto'],
  bring: ['Dibawa', 'bawa'],
};

/** In what one item differs. */
interface Override {
  service: string;
  item: string;
  verb: 'change' | 'remove' | 'add';
  /** The fields that the verb takes. */
  body: Readonly<Record<string, unknown>>;
}

const field = {
  verb: {id: 'Perubahan', en: 'Change'},
  name: {id: 'Tulisan baru', en: 'New words'},
  note: {id: 'Catatan', en: 'Note'},
  reason: {id: 'Alasan', en: 'Reason'},
} satisfies Record<string, Text>;

const textOf = (value: unknown) => (value as Text | undefined)?.id;

const manner: Manner<Override> = {
  label: ({service, item, verb}) => `${verbWords[verb][0]}: ${item} (${service})`,
  told: ({verb, body}) => [
    [field.verb, verbWords[verb][0]],
    [field.name, textOf(body['name'])],
    [field.note, textOf(body['note'])],
    [field.reason, textOf(body['reason'])],
  ],
  essence: one => one,
  merged: made => made,
};

const keyOf = ({service, item}: Pick<Override, 'service' | 'item'>) => `${service}/${item}`;

/** What the office's own version says of items, one by one. */
function overridesOf({services}: OfficeCatalogue): Map<string, Override> {
  const found = new Map<string, Override>();
  const keep = (one: Override) => found.set(keyOf(one), one);
  for (const [service, {change = {}, remove = {}, add = []}] of Object.entries(services)) {
    for (const [item, body] of Object.entries(change)) keep({service, item, verb: 'change', body});
    for (const [item, body] of Object.entries(remove)) keep({service, item, verb: 'remove', body});
    for (const {id, ...body} of add) keep({service, item: id, verb: 'add', body});
  }
  return found;
}

/** The office's own version with these items put in and those taken out. */
function withOverrides(
  before: OfficeCatalogue,
  writes: readonly Override[],
  removes: readonly string[],
): OfficeCatalogue {
  const services = structuredClone(before.services) as Record<string, ServiceChange>;
  const without = (service: string, item: string) => {
    const one = services[service];
    if (!one) return;
    delete one.change?.[item];
    delete one.remove?.[item];
    if (one.add) one.add = one.add.filter(({id}) => id !== item);
    if (one.change && !Object.keys(one.change).length) delete one.change;
    if (one.remove && !Object.keys(one.remove).length) delete one.remove;
    if (one.add && !one.add.length) delete one.add;
    if (!Object.keys(one).length) delete services[service];
  };
  for (const key of removes) {
    const [service = '', item = ''] = key.split('/');
    without(service, item);
  }
  for (const {service, item, verb, body} of writes) {
    without(service, item);
    const one = (services[service] ??= {}) as Record<string, unknown>;
    if (verb === 'add') one['add'] = [...((one['add'] as unknown[]) ?? []), {id: item, ...body}];
    else one[verb] = {...(one[verb] as object), [item]: body};
  }
  return {...before, services} as OfficeCatalogue;
}

class Overrides implements Reading {
  readonly #ground: Ground;
  readonly #own: OfficeCatalogue | undefined;
  readonly #names: ServiceNames;
  readonly #national: readonly Service[];
  readonly #month: string;
  readonly #wanted = new Map<string, Wanted<Override>>();

  constructor(ground: Ground, own: OfficeCatalogue | undefined) {
    this.#ground = ground;
    this.#own = own;
    this.#names = new ServiceNames(own);
    this.#national = baseline().services;
    this.#month = localDate(ground.now, ground.office.utcOffset).slice(0, 7);
  }

  take(cells: Cells): void {
    const written = cells.needed('service', 200);
    const service = written && this.#names.read(cells, 'service', written);
    const verb = cells.needed('verb', 60) && cells.choice('verb', verbWords);
    const item = cells.needed('item', 300);
    const decidedBy = cells.needed('decidedBy', 160);
    const name = cells.text('name', 1000);
    const note = cells.text('note', 1000);
    const reason = cells.text('reason', 1000);
    const present = cells.choice('present', presentWords as Vocabulary<string>);
    if (!service || !verb || !item || !decidedBy) return;
    const national = this.#national.find(({id}) => id === service.id)!;
    const body = {
      ...(name && {name: {id: name}}),
      ...(note && {note: {id: note}}),
      ...(present && {present}),
    };
    const rule = {decidedBy, sources: [], verifiedOn: this.#verifiedOn(service.id, item)};
    const known = verb === 'add' ? undefined : this.#item(cells, national, item);
    if (verb !== 'add' && !known) return;
    if (verb === 'remove' && !reason) {
      cells.fault('reason', {
        id: 'Tulis alasan: warga akan bertanya mengapa tidak diminta di sini.',
        en: 'Write a reason: people will ask why it is not wanted here.',
      });
    }
    if (verb === 'change' && !Object.keys(body).length) {
      cells.fault('name', {
        id: 'Tulis apa yang berbeda: tulisan baru, catatan, atau bentuknya.',
        en: 'Write what differs: new words, a note or the form.',
      });
    }
    if (cells.faults.length) return;
    const bodies: Record<Verb, Record<string, unknown>> = {
      change: {...body, rule},
      always: {...body, always: true, rule},
      remove: {reason: {id: reason!}, rule},
      add: {name: {id: name ?? item}, ...body, present: present ?? 'bring', rule},
    };
    const made: Override = {
      service: service.id,
      item: known?.id ?? plainWords(item).replaceAll(' ', '_').slice(0, 40),
      verb: verb === 'always' ? 'change' : verb,
      body: bodies[verb],
    };
    this.#want(cells, made, national);
  }

  async plan(partial: boolean): Promise<Plan> {
    const {stores, office} = this.#ground;
    const wanted = [...this.#wanted.values()];
    const brought = await stores.imports.brought(office.id, 'overrides');
    const [first] = wanted;
    const before: OfficeCatalogue = this.#own ?? {
      office: office.id,
      ...(office.sample && {sample: true}),
      rule: (first?.made.body['rule'] ?? {}) as OfficeCatalogue['rule'],
      services: {},
    };
    const found = compare(wanted, overridesOf(before), brought, manner, () => !partial);
    const after = withOverrides(before, found.writes, found.removes);
    const touched = found.writes.length + found.removes.length > 0;
    if (touched && first) this.#check(after, first.cells);
    return {
      deeds: found.deeds,
      notes: deskNotes(found),
      async write({catalogues, imports}, at) {
        const changed = touched && (await catalogues.save(office.id, after, at));
        await imports.remember(office.id, 'overrides', found.brought, found.removes);
        return changed;
      },
    };
  }

  #want(cells: Cells, made: Override, national: Service): void {
    const id = keyOf(made);
    const before = this.#wanted.get(id);
    if (before && JSON.stringify(before.made) !== JSON.stringify(made)) {
      return cells.fault('item', {
        id: `Syarat ini sudah ada di baris ${before.cells.line} dengan isi lain.`,
        en: `This item is in line ${before.cells.line} already and says something else there.`,
      });
    }
    if (made.verb === 'add' && national.requirements.some(one => one.id === made.item)) {
      return cells.fault('item', {
        id: 'Syarat ini sudah ada secara nasional. Pakai Ubah, bukan Tambah.',
        en: 'This item is national already. Use Ubah (change), not Tambah (add).',
      });
    }
    this.#wanted.set(id, {id, cells, made});
  }

  #item(cells: Cells, {requirements, name}: Service, written: string): Requirement | undefined {
    const plain = plainWords(written);
    const found =
      requirements.find(({id}) => id === written || plainWords(id) === plain) ??
      requirements.find(one => plainWords(one.name.id) === plain);
    const begun = requirements.filter(one => plainWords(one.name.id).startsWith(`${plain} `));
    if (found ?? begun.length === 1) return found ?? begun[0];
    const names = requirements.map(one => one.name.id);
    cells.fault(
      'item',
      {
        id: `"${written}" bukan syarat ${name.id}. Yang ada: ${names.join('; ')}.`,
        en: `"${written}" is no item of ${name.id}. There are: ${names.join('; ')}.`,
      },
      nearest(written, names),
    );
    return undefined;
  }

  /** A row that says what it said keeps the month in which it was first brought. */
  #verifiedOn(service: string, item: string): string {
    const kept = this.#own && overridesOf(this.#own).get(`${service}/${item}`);
    const rule = kept?.body['rule'] as {verifiedOn?: string} | undefined;
    return rule?.verifiedOn ?? this.#month;
  }

  /** What only shows in the whole, such as an item that another one stood in for. */
  #check(after: OfficeCatalogue, cells: Cells): void {
    try {
      const national = baseline();
      applyOffice(national, parseOfficeCatalogue(JSON.stringify(after), 'sheet', national));
    } catch (error) {
      if (!(error instanceof CatalogueError)) throw error;
      const why = error.faults.map(({message}) => message).join('; ');
      cells.fault('item', {
        id: `Bersama aturan nasional tidak cocok: ${why}`,
        en: `It does not fit the national rules: ${why}`,
      });
    }
  }
}

/**
 * An office's own requirements. Gone is what an earlier import brought and the sheet no longer has: the
 * national rule holds again. What the desk or a file of the catalogue says stays.
 */
export const overrideSheets: SheetKind = {
  kind: 'overrides',
  columns: overrideColumns,
  mostRows: 2000,
  async begin(ground) {
    return new Overrides(ground, await ground.stores.catalogues.published(ground.office.id));
  },
};
