import type {Right} from './kit/house.js';
import type {Lang} from './kit/words.js';

/** A part of the desk, as the menu offers it. */
export interface PanelEntry {
  /** Its element is `desk-<id>`. */
  id: string;
  /** First part of its address below `/meja/`; empty for the first page. */
  path: string;
  name: Record<Lang, string>;
  /** Whoever has one of these sees it; without any, everyone does. */
  rights?: readonly Right[];
  /** Loads the code that defines the element. */
  load: () => Promise<unknown>;
}

/** All parts of the desk, in the order of the menu. */
export const panels: readonly PanelEntry[] = [
  {
    id: 'today',
    path: '',
    name: {id: 'Hari ini', en: 'Today'},
    rights: ['desk.today'],
    load: () => import('./today/panel.js'),
  },
  {
    id: 'visits',
    path: 'jadwal',
    name: {id: 'Jadwal', en: 'Visits'},
    rights: ['visits.write'],
    load: () => import('./visits/panel.js'),
  },
  {
    id: 'van',
    path: 'van',
    name: {id: 'Hitung di tempat', en: 'Count at the van'},
    rights: ['visits.count'],
    load: () => import('./van/panel.js'),
  },
  {
    id: 'requests',
    path: 'permintaan',
    name: {id: 'Permintaan', en: 'Requests'},
    rights: ['requests.handle'],
    load: () => import('./requests/panel.js'),
  },
  {
    id: 'complaints',
    path: 'pengaduan',
    name: {id: 'Pengaduan', en: 'Complaints'},
    rights: ['complaints.handle'],
    load: () => import('./complaints/panel.js'),
  },
  {
    id: 'applications',
    path: 'permohonan',
    name: {id: 'Permohonan', en: 'Applications'},
    rights: ['applications.handle'],
    load: () => import('./applications/panel.js'),
  },
  {
    id: 'requirements',
    path: 'persyaratan',
    name: {id: 'Persyaratan', en: 'Requirements'},
    rights: ['requirements.write'],
    load: () => import('./requirements/panel.js'),
  },
  {
    id: 'notices',
    path: 'pengumuman',
    name: {id: 'Pengumuman', en: 'Notices'},
    rights: ['notices.write'],
    load: () => import('./notices/panel.js'),
  },
  {
    id: 'partners',
    path: 'mitra',
    name: {id: 'Mitra KIA', en: 'KIA partners'},
    rights: ['partners.write'],
    load: () => import('./partners/panel.js'),
  },
  {
    id: 'statistics',
    path: 'angka',
    name: {id: 'Angka layanan', en: 'Figures'},
    rights: ['statistics.write'],
    load: () => import('./statistics/panel.js'),
  },
  {
    id: 'facts',
    path: 'kantor',
    name: {id: 'Data kantor', en: 'Office facts'},
    rights: ['office.write'],
    load: () => import('./facts/panel.js'),
  },
  {
    id: 'import',
    path: 'impor',
    name: {id: 'Impor', en: 'Import'},
    rights: ['import.public', 'import.personal'],
    load: () => import('./imports/panel.js'),
  },
  {
    id: 'users',
    path: 'pengguna',
    name: {id: 'Pengguna', en: 'Users'},
    rights: ['users.manage'],
    load: () => import('./users/panel.js'),
  },
  {
    id: 'audit',
    path: 'catatan',
    name: {id: 'Catatan', en: 'Log'},
    rights: ['audit.read'],
    load: () => import('./audit/panel.js'),
  },
  {
    id: 'account',
    path: 'akun',
    name: {id: 'Akun saya', en: 'My account'},
    load: () => import('./account/panel.js'),
  },
];
