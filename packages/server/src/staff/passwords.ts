import {randomInt} from 'node:crypto';
import {hash, verify} from '@node-rs/argon2';

/** OWASP's first choice for argon2id where memory is short: 19 MiB, two passes. */
const cost = {memoryCost: 19_456, timeCost: 2, parallelism: 1};

/** Short words that can be told over the phone without spelling them. */
const words = (
  'anggur angsa awan ayam bambu batik beras bintang bola buku bulan bunga burung cermin daun desa ' +
  'dinding duku durian elang gajah gelas gitar gula gunung hujan ikan itik jagung jalan jambu ' +
  'jembatan jendela kabut kacang kaki kapal kapas kebun kelapa kerang kertas kipas kolam kopi kuda ' +
  'kunci kupu lampu langit laut lebah lemari lilin madu malam mangga mata meja melati merak minyak ' +
  'musim nanas nasi obor ombak padi pagi pantai papan pasar pasir payung perahu pintu pisang pohon ' +
  'pulau rakit rambutan roda roti rotan rumah rusa sapu sawah semut senja sepeda singkong suling ' +
  'sumur sungai taman tanah tangga tebu teh telur tikar topi tugu udang ular wayang'
).split(' ');

/** Six words: 40 bits, for a password that is changed at the first sign-in. */
export const newPassword = (): string =>
  Array.from({length: 6}, () => words[randomInt(words.length)]).join('-');

export const hashed = (password: string): Promise<string> => hash(password, cost);

let nobody: Promise<string> | undefined;

/**
 * Whether a password is the one that was hashed.
 *
 * @param kept nothing where there is no such user: it is then compared all the same, so that the time
 *   it takes tells nobody who there is
 */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const right = await verify(kept ?? (await (nobody ??= hashed(newPassword()))), password);
  return right && kept !== undefined;
}
