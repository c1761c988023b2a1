import {CatalogueError, type FaultCode} from '@pendopo/catalogue';
import type {Lang} from '../http/language.js';
import {type Fault, Refusal} from '../http/problems.js';

type Advice = Partial<Record<FaultCode, Record<Lang, string>>>;

/** What is wrong with an office's own version, as its editor can put it right. */
const advice: Advice = {
  'missing-item': {
    id: 'Syarat ini tidak ada dalam ketentuan nasional. Untuk yang baru, pakai tambah.',
    en: 'There is no such national item. For a new one, add it.',
  },
  'item-exists': {
    id: 'Syarat dengan kode ini sudah ada. Ubah yang ada, atau beri kode lain.',
    en: 'There is an item of this id already. Change that one, or choose another id.',
  },
  contradiction: {
    id: 'Syarat ini diubah sekaligus dihapus, atau selalu sekaligus bersyarat. Pilih satu.',
    en: 'This is both changed and removed, or both always and conditional. Choose one.',
  },
  'no-words': {
    id: 'Tulis juga dengan kata-kata kapan syarat ini berlaku.',
    en: 'Say in words too in which case this holds.',
  },
  'dangling-link': {
    id: 'Syarat ini pengganti atau bagian dari syarat yang tidak ada.',
    en: 'This stands in for, or belongs to, an item that is not there.',
  },
  'cyclic-link': {
    id: 'Syarat-syarat ini saling menggantikan tanpa ujung.',
    en: 'These items stand in for each other without an end.',
  },
  'unknown-switch': {
    id: 'Pilihan ini tidak dikenal.',
    en: 'There is no such switch.',
  },
  'not-a-switch': {
    id: 'Ini dijawab warga, bukan ditetapkan kantor.',
    en: 'This is for citizens to answer, not for the office to set.',
  },
  comparison: {
    id: 'Nilai ini tidak termasuk yang dapat dipilih.',
    en: 'This value is none of those that can be chosen.',
  },
};

const other = {
  id: 'Isian ini tidak cocok dengan katalog layanan. Periksa, lalu simpan lagi.',
  en: 'This does not fit the catalogue. Check it, then save again.',
};

/**
 * What the catalogue refuses, told as any other fault of a request.
 *
 * @param pointer to what was sent
 * @throws {Refusal} `invalid-parameters`
 */
export async function fitting<T>(pointer: string, deed: () => Promise<T>): Promise<T> {
  try {
    return await deed();
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    const faults = error.faults.map(({code}): Fault => ({
      pointer,
      code,
      detail: advice[code] ?? other,
    }));
    throw new Refusal('invalid-parameters', faults);
  }
}
