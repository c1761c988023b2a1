import type {FindingCode, Way} from './findings.js';
import type {PageFaultCode} from './page-faults.js';

/** What is wrong, and what to do about it; `{name}` is filled in. */
export type Told = readonly [wrong: string, todo: string];

/** Everything that the page says, in one language. */
export interface CheckWords {
  title: string;
  lead: string;
  address: string;
  addressHint: string;
  or: string;
  html: string;
  htmlHint: string;
  check: string;
  privacy: string;
  /** The verdict, by what was found. */
  verdicts: Record<'fine' | 'hints' | 'faults' | 'none', string>;
  checked: string;
  pasted: string;
  found: string;
  todo: string;
  ways: Record<Way, string>;
  kinds: Record<string, string>;
  office: string;
  fault: string;
  hint: string;
  replace: string;
  again: string;
  /** Why the page could not be looked at. */
  refused: string;
  faults: Record<PageFaultCode, string>;
  findings: Record<FindingCode, Told>;
  other: string;
}
