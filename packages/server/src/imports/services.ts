import {applyOffice, baseline} from '@pendopo/catalogue';
import type {OfficeCatalogue} from '@pendopo/contract';
import type {Service, VisitService} from '@pendopo/contract/types';
import type {Cells} from './cells.js';
import {lookUp, readList} from './values/choices.js';
import {plainWords} from './values/nearest.js';
import {resultWords, serviceWords} from './vocabulary.js';

/** The services of an office, found by id, by name or by what offices call them. */
export class ServiceNames {
  readonly #byId: ReadonlyMap<string, Service>;
  readonly #ids = new Map<string, string>();
  readonly #names: string[];

  /** @param own in what the office departs from the national catalogue */
  constructor(own?: OfficeCatalogue) {
    const national = baseline();
    const services = own ? applyOffice(national, own) : national.services;
    this.#byId = new Map(services.map(service => [service.id, service]));
    for (const [id, names] of Object.entries(serviceWords)) {
      for (const name of names) this.#ids.set(plainWords(name), id);
    }
    // What a service is really called wins over what another is called in short.
    for (const {id, name} of services) {
      for (const known of [id, name.id, name.en]) {
        if (known) this.#ids.set(plainWords(known), id);
      }
    }
    this.#names = services.map(({id, name}) => serviceWords[id]?.[0] ?? name.id);
  }

  find(written: string): Service | undefined {
    return this.#byId.get(this.#ids.get(plainWords(written)) ?? '');
  }

  /** What could be written. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** One service; told when it is none. */
  read(cells: Cells, column: string, written: string): Service | undefined {
    const found = this.find(written);
    if (!found) {
      const known = [...this.#names, ...Object.values(serviceWords).flat()];
      cells.notAmong(column, written, this.#names, known);
    }
    return found;
  }
}

const withResult = /^(.*?)\s*[([]([^()[\]]+)[)\]]\s*$/;

/** What ends in what, where no column says so: a KTP-el is recorded first and printed elsewhere. */
const usualResult = (id: string): VisitService['result'] =>
  id === 'ktp_el_new' || id === 'home_visit_recording' ? 'record' : 'collect';

/** The services of a visit: `KTP-el (rekam), KK (cetak)`. */
export function readServices(cells: Cells, names: ServiceNames): VisitService[] {
  const written = cells.needed('services', 2000);
  if (written === undefined) return [];
  const forAll = cells.choice('result', resultWords);
  const found = new Map<string, VisitService>();
  for (const part of readList(cells.raw('services'))) {
    const [, before, inside] = withResult.exec(part) ?? [];
    const own = inside === undefined ? undefined : lookUp(resultWords, inside);
    const name = own ? before! : part;
    const service = names.read(cells, 'services', name);
    if (!service) continue;
    const {id} = service;
    found.set(id, {id, name: service.name, result: own ?? forAll ?? usualResult(id)});
  }
  return [...found.values()];
}
