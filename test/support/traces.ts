/** Values that cannot be mistaken, to be planted, and the search for them in whatever there is. */
import {createHash} from 'node:crypto';

/** What a citizen writes: each names itself, so that a trace says which it was. */
export const planted = {
  name: 'Zulkarnain Penandanama',
  person: 'Rokayah Penandaorang',
  guardian: 'Hasnah Penandawali',
  phone: '081377700456',
  email: 'penandasurel@warga.example',
  address: 'Gang Penandaalamat 70',
  landmark: 'seberang gardu penandatempat',
  village: 'Desa Penandadesa',
  text: 'Kalimat penandaisi, nomor saya 1219013102310007.',
  note: 'Catatan penandacatatan',
  /** Typed by mistake, within the text above: sixteen digits, of nobody. */
  nik: '1219013102310007',
  birthDate: '1931-02-13',
} as const;

type Encoding = (value: Buffer) => Buffer[];

/** Base64 of a value wherever it stands in what was encoded: its ends depend on its neighbours. */
const base64At = (value: Buffer): Buffer[] =>
  [0, 1, 2].flatMap(before => {
    const padded = Buffer.concat([Buffer.alloc(before), value]);
    const inner = padded.toString('base64').slice(before ? 4 : 0, -4);
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')].map(text => Buffer.from(text));
  });

const texts = (...found: string[]) => found.map(text => Buffer.from(text));

const encodings: Record<string, Encoding> = {
  'as it is': value => [value],
  'in capitals': value => texts(value.toString().toUpperCase(), value.toString().toLowerCase()),
  'as UTF-16': value => [Buffer.from(value.toString(), 'utf16le')],
  'in an address': value =>
    texts(
      encodeURIComponent(value.toString()),
      encodeURIComponent(value.toString()).replaceAll('%20', '+'),
    ),
  'in base64': base64At,
  'in hexadecimal': value => texts(value.toString('hex'), value.toString('hex').toUpperCase()),
  // A hash without a key hides nothing: there are few phone numbers, and fewer birth dates.
  'hashed without a key': value =>
    ['sha256', 'sha1', 'md5', 'sha512'].flatMap(name => {
      const hash = createHash(name).update(value).digest();
      return [
        hash,
        ...texts(hash.toString('hex'), hash.toString('base64'), hash.toString('base64url')),
      ];
    }),
};

/** Looks for values in bytes, however they were written down. */
export class Traces {
  readonly #wanted: [what: string, bytes: Buffer][] = [];

  constructor(values: Readonly<Record<string, string>> = planted) {
    for (const [name, value] of Object.entries(values)) this.add(name, value);
  }

  /** Looks for one more from now on, such as a secret that the server made. */
  add(name: string, value: string): void {
    for (const [how, encode] of Object.entries(encodings)) {
      for (const bytes of encode(Buffer.from(value))) this.#wanted.push([`${name}, ${how}`, bytes]);
    }
  }

  /** What of it is in there. */
  in(haystack: Buffer | string): string[] {
    const bytes = typeof haystack === 'string' ? Buffer.from(haystack) : haystack;
    const found = this.#wanted.filter(([, wanted]) => wanted.length > 3 && bytes.includes(wanted));
    return [...new Set(found.map(([what]) => what))];
  }
}
