import type {Fault} from './choice.js';
import type {TargetId, Way} from './targets.js';

/** How to paste into one system: where to go, what to press, and each step in words. */
export interface Guide {
  name: string;
  /** Which menu leads there, by its words on screen. */
  menu: readonly string[];
  /** What the button is called that keeps it. */
  save: string;
  steps: readonly [go: string, paste: string, look: string];
}

/** Everything that the builder says, in one language; `{name}` is filled in. */
export interface BuilderWords {
  title: string;
  lead: string;
  steps: {
    office: string;
    show: string;
    whom: string;
    look: string;
    language: string;
    target: string;
  };
  chooseOffice: string;
  next: string;
  otherOffice: string;
  noOffice: string;
  sample: string;
  place: string;
  wholeArea: string;
  districts: string;
  villages: string;
  schools: string;
  service: string;
  allServices: string;
  metric: string;
  allMetrics: string;
  partner: string;
  choosePartner: string;
  theme: string;
  themes: Record<'auto' | 'light' | 'dark', string>;
  accent: string;
  accentHint: string;
  width: string;
  widthHint: string;
  languages: Record<'id' | 'en', string>;
  unverified: string;
  more: string;
  way: string;
  ways: Record<'best' | Way, string>;
  pin: string;
  make: string;
  result: string;
  resultHint: string;
  copy: string;
  copied: string;
  notCopied: string;
  /** What kind of code it is, in a sentence. */
  told: Record<Way | 'shortcode' | 'react' | 'vue', string>;
  otherWay: string;
  floating: string;
  pinned: string;
  grows: string;
  lookless: string;
  how: string;
  preview: string;
  previewHint: string;
  cost: string;
  costs: Record<'frame' | 'element' | 'link', string>;
  check: string;
  checkHint: string;
  checkLink: string;
  wrong: string;
  rest: string;
  faults: Record<Fault['code'], string>;
  noThing: string;
  guides: Record<TargetId, Guide>;
  other: string;
}
