/**
 * What sample visits offer and what to bring. Ids and names as in the catalogue; results after the
 * practice reported from Toba: everything is printed at once, the KTP-el only recorded
 * (inimedan.com).
 */
import type {Text, VisitService} from '@pendopo/contract/types';

const names = {
  ktp_el_new: {
    id: 'KTP-el baru (perekaman pertama)',
    en: 'KTP-el, first issue (biometric recording)',
  },
  ktp_el_damaged: {id: 'KTP-el rusak', en: 'KTP-el, damaged'},
  kk_change: {id: 'KK perubahan data / tambah anggota', en: 'KK data change / add member'},
  kia_under5: {id: 'KIA anak usia 0 sampai <5 tahun', en: 'KIA, child 0 to <5'},
  kia_5to17: {id: 'KIA anak usia 5 sampai <17 tahun', en: 'KIA, child 5 to <17'},
  birth_in_wedlock: {
    id: 'Akta kelahiran (perkawinan tercatat)',
    en: 'Birth certificate, registered marriage',
  },
  birth_late: {
    id: 'Akta kelahiran terlambat (>60 hari)',
    en: 'Birth certificate, late (>60 days)',
  },
  death: {id: 'Akta kematian', en: 'Death certificate'},
  ikd_activation: {
    id: 'Aktivasi Identitas Kependudukan Digital (IKD)',
    en: 'IKD digital identity activation',
  },
} as const satisfies Record<string, Text>;

const service = (id: keyof typeof names, result: VisitService['result']): VisitService => ({
  id,
  name: names[id],
  result,
});

const recording = service('ktp_el_new', 'record');
const digital = service('ikd_activation', 'print');

/** All a van with a printer does. */
export const vanServices = [
  recording,
  service('ktp_el_damaged', 'collect'),
  service('kk_change', 'print'),
  service('kia_under5', 'print'),
  service('kia_5to17', 'print'),
  service('birth_in_wedlock', 'print'),
  service('death', 'print'),
  digital,
];

/** A desk without a printer: files go to the office. */
export const deskServices = [
  service('kk_change', 'collect'),
  service('birth_late', 'collect'),
  service('death', 'collect'),
];

/** For pupils: recording, and the child's card for the younger ones. */
export const schoolServices = [recording, service('kia_5to17', 'print'), digital];

/** For people who cannot come to the office. */
export const recordingServices = [recording, digital];

const familyCard = {id: 'Kartu Keluarga (KK) asli', en: 'Original family card (KK)'};
const oldCard = {id: 'KTP-el lama, bila ada', en: 'Old identity card (KTP-el), if any'};
const birthLetter = {
  id: 'Surat keterangan lahir, untuk akta kelahiran',
  en: 'Letter of birth, for a birth certificate',
};
const deathLetter = {
  id: 'Surat keterangan kematian, untuk akta kematian',
  en: 'Letter of death, for a death certificate',
};
const phone = {id: 'HP Android atau iPhone, untuk IKD', en: 'Smartphone, for the IKD'};
const familyCardCopy = {id: 'Fotokopi Kartu Keluarga (KK)', en: 'Copy of the family card (KK)'};

export const vanBring: Text[] = [familyCard, oldCard, birthLetter, deathLetter, phone];
export const deskBring: Text[] = [familyCard, birthLetter, deathLetter];
export const schoolBring: Text[] = [familyCardCopy, phone];
export const recordingBring: Text[] = [familyCard];
