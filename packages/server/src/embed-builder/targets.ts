import {antiXss, type Rules, tinyMce, wordPressPost} from './rules.js';

/** How an embed can stand on a page, besides what a system has of its own. */
export const ways = ['iframe', 'element', 'link'] as const;

export type Way = (typeof ways)[number];

/** Where a snippet is pasted, and what is known of that place. */
export interface Target {
  /** Whose it is: places of one system stand together. */
  system: string;
  /** What may be pasted there, the best first; elsewhere the system has a way of its own. */
  ways: readonly Way[];
  /** In what a way of its own is written. */
  own?: 'shortcode' | 'react' | 'vue';
  rules: Rules;
  /** A script beside a frame runs, and so can make it as high as what is in it. */
  runs: boolean;
  /** Where the rules are from. */
  source: string;
  /** The day they were tried on the real thing; what was only read is not. */
  verified?: string;
}

const keep: Rules = {kind: 'keep'};

/** Every place that we know how to paste into. */
export const targets = {
  'opensid-widget': {
    system: 'OpenSID',
    ways: ['iframe', 'link'],
    rules: antiXss,
    runs: false,
    source:
      'OpenSID v2410, "widget dinamis": bersihkan_xss (voku/anti-xss with frames allowed), then HTML Tidy',
    verified: '2026-11-21',
  },
  'opensid-article': {
    system: 'OpenSID',
    ways: ['iframe', 'link'],
    rules: tinyMce,
    runs: false,
    source: 'OpenSID keeps an article as its editor, TinyMCE, hands it over: TinyMCE’s own schema',
  },
  'opensid-theme': {
    system: 'OpenSID',
    ways: ['element', 'iframe', 'link'],
    rules: keep,
    runs: true,
    source: 'OpenSID v2410, file of a theme or of a "widget statis"',
    verified: '2026-11-21',
  },
  'wordpress-admin': {
    system: 'WordPress',
    ways: ['element', 'iframe', 'link'],
    rules: keep,
    runs: true,
    source: 'WordPress, single site: administrators and editors have unfiltered_html',
    verified: '2026-11-21',
  },
  'wordpress-author': {
    system: 'WordPress',
    ways: ['link'],
    rules: wordPressPost,
    runs: false,
    source: 'WordPress 6.1, wp-includes/kses.php: wp_kses_post for users without unfiltered_html',
    verified: '2026-11-21',
  },
  'wordpress-plugin': {
    system: 'WordPress',
    ways: [],
    own: 'shortcode',
    rules: keep,
    runs: false,
    source: 'The plugin in packages/wordpress',
    verified: '2026-11-27',
  },
  blogger: {
    system: 'Blogger',
    ways: ['iframe', 'element', 'link'],
    rules: keep,
    runs: true,
    source: 'Blogger’s gadget "HTML/JavaScript", as its help describes it',
  },
  'google-sites': {
    system: 'Google Sites',
    ways: ['iframe'],
    rules: keep,
    runs: false,
    source: 'Google Sites, "Embed code": shown in a frame of its own, which does not grow',
  },
  html: {
    system: 'HTML',
    ways: ['element', 'iframe', 'link'],
    rules: keep,
    runs: true,
    source: 'A file of one’s own: nobody changes it',
    verified: '2026-11-21',
  },
  react: {
    system: 'React / Vue',
    ways: [],
    own: 'react',
    rules: keep,
    runs: true,
    source: 'JSX: attributes are JavaScript strings',
    verified: '2026-11-27',
  },
  vue: {
    system: 'React / Vue',
    ways: [],
    own: 'vue',
    rules: keep,
    runs: true,
    source: 'Vue single-file components: v-pre leaves an element and its text alone',
  },
} as const satisfies Record<string, Target>;

export type TargetId = keyof typeof targets;

export const targetIds = Object.keys(targets) as TargetId[];

export const targetOf = (id: TargetId): Target => targets[id];

/** What is pasted there: what was asked for where it survives, else what survives best. */
export function wayFor({ways}: Target, wanted?: Way): Way {
  return ways.find(way => way === wanted) ?? ways[0] ?? 'element';
}
