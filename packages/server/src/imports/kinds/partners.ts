import type {Offer, Text} from '@pendopo/contract/types';
import {checkPartners, PartnerFault, type StoredPartner} from '../../partners/check.js';
import type {Cells} from '../cells.js';
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
import {readDistrict, readPhone} from '../places.js';
import {plainWords} from '../values/nearest.js';
import {areaWords, beneficiaryWords, offerKindWords, partnerCategoryWords} from '../vocabulary.js';
import {partnerColumns} from './partner-columns.js';

const years = {from: 2010, to: 2100};

const slug = (name: string) => plainWords(name).replaceAll(' ', '-').slice(0, 60);

const field = {
  name: {id: 'Nama usaha', en: 'Business'},
  category: {id: 'Kategori', en: 'Category'},
  place: {id: 'Tempat', en: 'Place'},
  contact: {id: 'Kontak WA', en: 'WhatsApp'},
  agreement: {id: 'PKS', en: 'Agreement'},
  offers: {id: 'Penawaran', en: 'Offers'},
  suspended: {id: 'Ditangguhkan', en: 'Suspended'},
} satisfies Record<string, Text>;

const manner: Manner<StoredPartner> = {
  label: ({name, place}) => `${name}, ${place.district.name}`,
  told: ({name, category, place, contact, agreement, offers, suspended}) => [
    [field.name, name],
    [field.category, partnerCategoryWords[category][0]],
    [field.place, [place.name, place.address, place.district.name].filter(Boolean).join(', ')],
    [field.contact, contact?.whatsapp],
    [field.agreement, `${agreement.number ?? ''} ${agreement.startsOn} - ${agreement.endsOn}`],
    [field.offers, offers.map(({what, value}) => [what.id, value].join(' ').trim()).join('; ')],
    [field.suspended, suspended ? 'ya' : undefined],
  ],
  essence: one => one,
  // What a sheet has no column for stays: where it is on the map, hours of a contact, days without offers.
  merged: (made, kept, cells) => {
    if (!kept) return made;
    const offers = made.offers.map(offer => {
      const old = kept.offers.find(({id}) => id === offer.id);
      return old ? {...offer, blackout: old.blackout} : offer;
    });
    const {latitude, longitude} = kept.place;
    const position = latitude === undefined ? {} : {latitude, longitude};
    const unsaid = Object.entries({contact: kept.contact, website: kept.website}).filter(
      ([part, value]) => value && !cells.has(part === 'contact' ? 'whatsapp' : part),
    );
    const place = {...position, ...made.place};
    return {...made, ...Object.fromEntries(unsaid), offers, place} as StoredPartner;
  },
};

/** Which column a fault of a partner lies in. */
function columnOf(where: string): string {
  const last = where.split('.').at(-1)!;
  if (where.startsWith('agreement')) return last === 'number' ? 'agreement' : last;
  return ['value', 'minAge', 'maxAge', 'what', 'kind', 'website', 'name'].includes(last)
    ? last
    : 'name';
}

class Partners implements Reading {
  readonly #ground: Ground;
  readonly #kept: readonly StoredPartner[];
  readonly #wanted = new Map<string, Wanted<StoredPartner> & {said: string}>();

  constructor(ground: Ground, kept: readonly StoredPartner[]) {
    this.#ground = ground;
    this.#kept = kept;
  }

  take(cells: Cells): void {
    const partner = this.#partner(cells);
    const offer = readOffer(cells);
    if (!partner || !offer || cells.faults.length) return;
    const {id} = partner;
    const said = JSON.stringify(partner);
    const before = this.#wanted.get(id);
    if (!before) {
      const made = {...partner, offers: [offer]};
      if (this.#holds(cells, made)) this.#wanted.set(id, {id, cells, made, said});
      return;
    }
    if (before.said !== said) {
      const {line} = before.cells;
      return cells.fault('name', {
        id: `Data mitra ini lain dari baris ${line}. Samakan alamat, kontak, dan PKS-nya.`,
        en: `What is said of this partner differs from line ${line}. Make address, contact and agreement the same.`,
      });
    }
    const {offers} = before.made;
    if (offers.some(one => JSON.stringify(one) === JSON.stringify(offer))) return;
    const taken = offers.filter(({id}) => id.replace(/-\d+$/, '') === offer.id).length;
    const next = {...offer, id: taken ? `${offer.id}-${taken + 1}` : offer.id};
    const made = {...before.made, offers: [...offers, next]};
    if (this.#holds(cells, made)) this.#wanted.set(id, {...before, made});
  }

  async plan(partial: boolean): Promise<Plan> {
    const {stores, office} = this.#ground;
    const kept = new Map(this.#kept.map(partner => [partner.id, partner]));
    const brought = await stores.imports.brought(office.id, 'partners');
    const found = compare([...this.#wanted.values()], kept, brought, manner, () => !partial);
    return {
      deeds: found.deeds,
      notes: deskNotes(found),
      async write({partners, imports}) {
        const all = new Map(kept);
        for (const one of found.writes) all.set(one.id, one);
        for (const id of found.removes) all.delete(id);
        const changed = await partners.save(office.id, [...all.values()]);
        await imports.remember(office.id, 'partners', found.brought, found.removes);
        return changed;
      },
    };
  }

  #holds(cells: Cells, partner: StoredPartner): boolean {
    try {
      checkPartners([partner]);
      return true;
    } catch (error) {
      if (!(error instanceof PartnerFault)) throw error;
      const why = error.message.replace(/^[^:]*: /, '');
      cells.fault(columnOf(error.field), {
        id: `Tidak dapat dipakai (${error.field}: ${why}). Periksa tanggal, nilai, dan usianya.`,
        en: `Cannot be used (${error.field}: ${why}). Check dates, value and ages.`,
      });
      return false;
    }
  }

  #partner(cells: Cells): Omit<StoredPartner, 'offers'> | undefined {
    const {office} = this.#ground;
    const name = cells.needed('name', 160);
    const category =
      cells.needed('category', 100) && cells.choice('category', partnerCategoryWords);
    const district = readDistrict(cells, office);
    const building = cells.text('building', 160);
    const address = cells.text('address', 300);
    const whatsapp = readPhone(cells, 'whatsapp', true);
    const website = cells.text('website', 300);
    const number = cells.needed('agreement', 120);
    const startsOn = cells.needed('startsOn', 60) && cells.date('startsOn', years);
    const endsOn = cells.needed('endsOn', 60) && cells.date('endsOn', years);
    const signedBy = cells.text('signedBy', 200);
    const suspended = cells.yesNo('suspended');
    if (!name || !category || !district || !number || !startsOn || !endsOn) return undefined;
    return {
      id: slug(name),
      name,
      category,
      place: {...(building && {name: building}), ...(address && {address}), district},
      ...(whatsapp && {contact: {whatsapp}}),
      ...(website && {website}),
      agreement: {number, startsOn, endsOn, ...(signedBy && {signedBy})},
      sample: office.sample,
      ...(suspended && {suspended}),
    } as Omit<StoredPartner, 'offers'>;
  }
}

function readOffer(cells: Cells): Offer | undefined {
  const kind = cells.needed('kind', 100) && cells.choice('kind', offerKindWords);
  const what = cells.needed('what', 1000);
  const value = cells.whole('value', 1, kind === 'percent' ? 100 : 100_000_000);
  const whom = cells.choice('for', beneficiaryWords);
  const minAge = cells.whole('minAge', 0, 16);
  const maxAge = cells.whole('maxAge', 0, 16);
  const accepts = cells.choice('accepts', areaWords);
  const conditions = cells.text('conditions', 1000);
  if (!kind || !what) return undefined;
  return {
    id: slug(what) || kind,
    kind,
    ...(value !== undefined && {value}),
    what: {id: what},
    for: whom ?? 'child',
    ...(minAge !== undefined && {minAge}),
    ...(maxAge !== undefined && {maxAge}),
    accepts: accepts ?? 'regency',
    blackout: [],
    ...(conditions && {conditions: {id: conditions}}),
  };
}

/**
 * KIA partners. Gone is whom an earlier import brought and the sheet no longer has; never whom the desk
 * has added.
 */
export const partnerSheets: SheetKind = {
  kind: 'partners',
  columns: partnerColumns,
  mostRows: 5000,
  async begin(ground) {
    return new Partners(ground, await ground.stores.partners.every(ground.office.id));
  },
};
