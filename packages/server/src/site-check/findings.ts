import type {EmbedAddress} from '../embeds/address.js';
import type {Seen} from './markup.js';

/** How bad it is: it does not work, or it would be better otherwise. */
export type Level = 'fault' | 'hint';

/** Everything that can be said of a page, and how bad it is. */
export const levels = {
  nothing: 'fault',
  escaped: 'fault',
  commented: 'fault',
  'broken-quotes': 'fault',
  'stripped-source': 'fault',
  'stripped-element': 'fault',
  'stripped-link': 'fault',
  'plain-address': 'hint',
  'not-for-frames': 'fault',
  unreachable: 'fault',
  mixed: 'fault',
  insecure: 'hint',
  'blocked-frame': 'fault',
  'blocked-script': 'fault',
  'blocked-data': 'fault',
  'too-low': 'fault',
  'no-height': 'fault',
  'too-narrow': 'fault',
  hidden: 'fault',
  unclosed: 'fault',
  'no-title': 'fault',
  'not-lazy': 'hint',
  'sandbox-forms': 'fault',
  'sandbox-popups': 'fault',
  'sandbox-rest': 'hint',
  doubled: 'fault',
  'no-script': 'fault',
  'script-twice': 'fault',
  'two-versions': 'fault',
  'old-version': 'hint',
  'unknown-version': 'fault',
  'not-a-module': 'fault',
  'wrong-integrity': 'fault',
  'floating-integrity': 'fault',
  'unknown-element': 'fault',
  'no-office': 'fault',
  'unknown-office': 'fault',
  'unknown-page': 'fault',
  gone: 'fault',
  'wrong-filter': 'fault',
  'wrong-kind': 'hint',
  'other-server': 'hint',
} as const satisfies Record<string, Level>;

export type FindingCode = keyof typeof levels;

/** Something to be told about a page. */
export interface Finding {
  code: FindingCode;
  /** The embed that it is about. */
  embed?: Embed | undefined;
  /** What the words are filled with. */
  values?: Readonly<Record<string, string>>;
}

/** How an embed stands on a page. */
export type Way = 'frame' | 'link' | 'element';

/** An embed of ours on a page. */
export interface Embed {
  way: Way;
  seen: Seen;
  /** Where it leads, resolved; nothing when that cannot be told. */
  url?: URL | undefined;
  /** The page that it shows. */
  address?: EmbedAddress | undefined;
}
