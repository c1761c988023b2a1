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
  /**
   * Pixels that its content takes in a frame 360 px wide, in the usual case: measured on the sample
   * offices in both languages, rounded up. A browser test holds it to that.
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
    height: query => 510 + 255 * count(query, 20),
  },
  {
    name: 'checklist',
    path: 'persyaratan',
    height: ({service}) => (service ? 2300 : 960),
  },
  {
    name: 'office',
    path: 'kantor',
    height: ({compact}) => (compact === undefined ? 2300 : 760),
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
    height: () => 700,
  },
  {
    name: 'partners',
    path: 'mitra-kia',
    limit: 3,
    height: query => 720 + 300 * count(query, 20),
  },
];

/** Enough for most; what a page takes whose height nobody has measured yet. */
const unmeasured = 1200;

/** What an address shows. */
export const kindAt = (path: string, query: EmbedQuery): EmbedKind | undefined =>
  embedKinds.find(kind => kind.path === path && (!kind.needs || query[kind.needs]));

/** Pixels that a page of ours takes in a frame 360 px wide. */
export const heightAt = (path: string, query: EmbedQuery): number =>
  kindAt(path, query)?.height(query) ?? unmeasured;
