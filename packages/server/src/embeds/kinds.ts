/** What an embed was asked for, as its address says it. */
export type EmbedQuery = Readonly<Record<string, string | undefined>>;

/** An element that can be embedded, and the room that it takes. */
export interface EmbedKind {
  /** Its tag without `pendopo-`; links name it in `data-pendopo`. */
  name: string;
  /** Last part of its page's address. */
  path: string;
  /** The parameter without which its address shows another kind. */
  needs?: string;
  /** How many items it shows in a frame, unless told otherwise: twenty would fill a site's page. */
  limit?: number;
  /** What it can be narrowed by: a frame that is narrowed needs no search. */
  filters?: readonly string[];
  /**
   * Pixels that its content takes in a frame 312 px wide, which is a phone of 360 px with a site's
   * margins: measured on the sample offices in both languages, rounded up.
   */
  height: (query: EmbedQuery) => number;
}

const count = ({limit}: EmbedQuery, usual: number) => Number(limit) || usual;

/** Everything that can be embedded; of two at one address, the one that needs a parameter first. */
export const embedKinds: readonly EmbedKind[] = [
  {
    name: 'schedule',
    path: 'jadwal',
    limit: 3,
    filters: ['district', 'village', 'school', 'kind', 'service', 'q'],
    height: query => 560 + 340 * count(query, 20),
  },
  {
    name: 'checklist',
    path: 'persyaratan',
    height: ({service}) => (service ? 2640 : 1020),
  },
  {
    name: 'office',
    path: 'kantor',
    height: ({compact}) => (compact === undefined ? 2380 : 760),
  },
  {
    name: 'statistics',
    path: 'angka',
    height: () => 740,
  },
  {
    name: 'partner-badge',
    path: 'mitra-kia',
    needs: 'partner',
    height: () => 800,
  },
  {
    name: 'partners',
    path: 'mitra-kia',
    limit: 3,
    filters: ['category', 'district', 'q'],
    height: query => 820 + 310 * count(query, 20),
  },
  {
    name: 'status',
    path: 'status',
    height: () => 860,
  },
  {
    name: 'visit-request',
    path: 'kunjungan',
    height: ({kind}) => (kind ? 4620 : 840),
  },
  {
    name: 'complaint',
    path: 'pengaduan',
    height: () => 1860,
  },
  {
    name: 'survey',
    path: 'survei',
    height: () => 1900,
  },
  {
    name: 'survey-results',
    path: 'hasil-survei',
    height: () => 1520,
  },
  {
    name: 'share',
    path: 'bagikan',
    filters: ['district', 'village', 'school', 'kind', 'service'],
    height: ({compact, show = 'schedule'}) =>
      (compact === undefined ? 300 : 0) + (show === 'schedule' ? 1400 : 1020),
  },
];

/** Enough for most; what a page takes whose height nobody has measured yet. */
const unmeasured = 1200;

/** What an address shows. */
export const kindAt = (path: string, query: EmbedQuery): EmbedKind | undefined =>
  embedKinds.find(kind => kind.path === path && (!kind.needs || query[kind.needs]));

/** Pixels that a page of ours takes in a frame 312 px wide. */
export const heightAt = (path: string, query: EmbedQuery): number =>
  kindAt(path, query)?.height(query) ?? unmeasured;
