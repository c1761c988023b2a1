/** Invented requests for visits, one of each kind, in which every personal value is easily found again. */
import type {
  HomeVisitDraft,
  InstitutionVisitDraft,
  SchoolVisitDraft,
} from '@pendopo/contract/types';

export const homeDraft = (more: Partial<HomeVisitDraft> = {}): HomeVisitDraft => ({
  kind: 'home',
  reporterName: 'Pelapor-Contoh-Rahasia',
  reporterRole: 'neighbourhood',
  phone: '0812-0000-7777',
  personName: 'Warga-Contoh-Rahasia',
  category: 'mental-disorder',
  services: ['ktp_el', 'kk'],
  helperNeeded: true,
  helperNote: 'Perlu-Dipapah-Rahasia',
  address: 'Jalan-Contoh-Rahasia 5',
  rt: '003',
  rw: '001',
  district: '12.19.06',
  village: 'Desa-Rahasia',
  landmark: 'Patokan-Rahasia',
  latitude: 3.24017,
  longitude: 99.55034,
  note: 'Catatan-Rahasia',
  consent: true,
  consentBy: 'guardian',
  guardianName: 'Wali-Contoh-Rahasia',
  ...more,
});

export const schoolDraft = (more: Partial<SchoolVisitDraft> = {}): SchoolVisitDraft => ({
  kind: 'school',
  schoolName: 'SMA Contoh 14 Batu Bara',
  npsn: '99912193',
  level: 'sma',
  address: 'Jalan Contoh 5',
  district: '12.19.06',
  village: 'Contoh Jaya',
  phone: '081200000000',
  recordCount: 120,
  recordFrom: 16,
  recordTo: 18,
  kiaCount: 40,
  kiaFrom: 15,
  kiaTo: 16,
  dates: ['2026-12-08', '2026-12-09'],
  timeFrom: '08:00',
  timeTo: '12:00',
  room: true,
  power: true,
  internet: 'weak',
  contactName: 'Contoh Melati',
  contactRole: 'Wakil kepala sekolah',
  letterNumber: '421.3/001/2026',
  letterDate: '2026-11-24',
  letterPlace: 'Tanjung Tiram',
  letterHead: 'Yayasan Pendidikan Contoh',
  signerTitle: 'Kepala SMA Contoh 14 Batu Bara',
  signerName: 'Contoh Mawar, S.Pd.',
  copies: ['Kepala Dinas Pendidikan', 'Pengawas sekolah'],
  ...more,
});

export const institutionDraft = (
  more: Partial<InstitutionVisitDraft> = {},
): InstitutionVisitDraft => ({
  kind: 'institution',
  institutionName: 'Panti Contoh',
  institutionType: 'orphanage',
  address: 'Jalan Contoh 7',
  district: '12.19.05',
  phone: '+62 812 0000 0000',
  people: 25,
  services: ['kia', 'certificate'],
  helperNeeded: false,
  dates: [],
  room: true,
  power: false,
  internet: 'none',
  contactName: 'Contoh',
  consent: true,
  ...more,
});

/** The fields of a form as a browser sends them. */
export function formOf(draft: HomeVisitDraft | SchoolVisitDraft | InstitutionVisitDraft): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(draft)) {
    if (name === 'kind' || value === false) continue;
    if (name === 'services') for (const one of value as string[]) form.set(`services.${one}`, 'on');
    else if (name === 'dates') {
      for (const [n, day] of (value as string[]).entries()) form.set(`dates.${n}`, day);
    } else if (name === 'copies') form.set(name, (value as string[]).join('\r\n'));
    else form.set(name, value === true ? 'on' : String(value));
  }
  return form;
}

/** One pixel, JPEG. */
export const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);

/** The smallest thing that is a PDF. */
export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
