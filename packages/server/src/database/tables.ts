import type {StaffUser} from '@pendopo/contract/types';
import type {SurveyAnswers} from '@pendopo/contract/types';
import type {Generated} from 'kysely';

/**
 * The tables, the same on both engines. Ids and instants are text, so that a row reads the same
 * everywhere; `body` is the JSON of the whole record and the columns beside it are what is searched.
 */
export interface Tables {
  offices: {id: string; body: string; revision: number; updated_at: string};
  notices: {id: string; office_id: string; starts_at: string; ends_at: string | null; body: string};
  /** Where an office departs from the national catalogue. */
  office_catalogues: {office_id: string; body: string};
  /** What an office published of its own at the desk; its numbers count up within the office. */
  catalogue_versions: {
    office_id: string;
    number: number;
    /** The first day on which it holds, and its beginning in milliseconds since 1970. */
    from_day: string;
    begins_at: number | string;
    /** 1 once it was seen to have begun. */
    begun: number;
    published_at: string;
    /** The name of whoever published it; empty for what came from a file. */
    published_by: string;
    reason: string;
    body: string;
  };
  /** What an office has in work and nobody reads yet. */
  catalogue_drafts: {office_id: string; changed_at: string; changed_by: string; body: string};
  visit_series: {id: string; office_id: string; body: string};
  visits: {
    /** SQLite's full-text index refers to rows by number. */
    number: Generated<number>;
    id: string;
    office_id: string;
    /** Local time with the office's offset: within an office its order as text is that of time. */
    start_at: string;
    series_id: string | null;
    kind: string;
    district: string;
    village: string | null;
    school: string | null;
    /** Lower-case text of place, address, village, district and school. */
    search: string;
    body: string;
    /** How many were counted at it: the sum of its counts. */
    served: Generated<number>;
  };
  /** What was counted at the van, each under the key that was chosen for it. */
  visit_counts: {
    office_id: string;
    key: string;
    visit_id: string;
    served: number;
    /** A user of the desk, by id. */
    actor: string;
    counted_at: string;
  };
  /** One row per service of a visit, ordered by time, so that a service's next visits are read at once. */
  visit_services: {office_id: string; service: string; start_at: string; visit_id: string};
  /** One answer to the survey each; nobody is in it. Beside these a column for each element. */
  surveys: {
    id: string;
    office_id: string;
    /** The local day. */
    answered_on: string;
    /** Keyed hash of what there may be but one answer of. */
    once: string;
    sample: number;
    service: string | null;
    /** What was said in the own words, sealed; null once erased. */
    words: string | null;
  } & SurveyAnswers;
  statistics: {office_id: string; id: string; position: number; body: string};
  partners: {
    /** SQLite's full-text index refers to rows by number. */
    number: Generated<number>;
    id: string;
    office_id: string;
    /** Beginning of the name in lower case: lists are in its order. */
    sort: string;
    category: string;
    district: string;
    /** First and last day on which there is something to list. */
    starts_on: string;
    ends_on: string;
    /** 1 when the office has suspended the agreement. */
    suspended: number;
    /** Lower-case text of name, place, offers and category. */
    search: string;
    body: string;
  };
  /** What the columns say stays when `body` and `secret` are erased: a figure that names nobody. */
  visit_requests: {
    number: string;
    office_id: string;
    kind: string;
    state: string;
    category: string | null;
    district: string;
    people: number;
    /** 1 when it is invented. */
    sample: number;
    received_at: string;
    state_at: string;
    /** When it came to an end; from then on it is kept for as long as the office keeps them. */
    closed_at: string | null;
    erased_at: string | null;
    /** When the team comes, and which one it is: no names of people. */
    start_at: string | null;
    team: string | null;
    /** The visit in the public schedule that came of it; never of a home visit. */
    visit_id: string | null;
    /** Keyed hash. */
    secret: string | null;
    /** The request, sealed. */
    body: string | null;
  };
  visit_request_steps: {
    /** In the order in which they were taken. */
    number: Generated<number>;
    request: string;
    at: string;
    state: string;
    actor: string;
    /** When the team comes. */
    start_at: string | null;
    end_at: string | null;
    /** What the office wrote for whoever waits, sealed. */
    note: string | null;
  };
  /** What people attach, of which subject: `complaint/<id>`. */
  attachments: {
    subject: string;
    id: string;
    office_id: string;
    type: string;
    width: number | null;
    height: number | null;
    bytes: number;
    sealed: Uint8Array;
  };
  /** What is true of the whole database, by name. */
  settings: {name: string; value: string};
  /** Answers that can be asked for again, sealed, by a hash of operation, office and key. */
  idempotency: {key: string; request_hash: string; answer: string; expires_at: number};
  used_challenges: {id: string; expires_at: number};
  /** Append-only: who did what. */
  audit: {
    number: Generated<number>;
    at: string;
    office_id: string;
    actor: string;
    action: string;
    subject: string;
    detail: string | null;
  };
  staff_users: {
    id: string;
    login: string;
    office_id: string;
    name: string;
    role: StaffUser['role'];
    /** Hash (argon2id). */
    password: string;
    must_change: number;
    disabled: number;
    /** Secret of the authenticator app, sealed; of one that is being set up; the last code's step. */
    totp: string | null;
    totp_pending: string | null;
    totp_step: number | null;
    failures: number;
    locked_until: number;
    signed_in_at: string | null;
  };
  /** What an import brought, to know what its next one no longer has. */
  imported: {
    office_id: string;
    kind: string;
    id: string;
    /** Digest of what the sheet said, and of what was made of it then. */
    said: string;
    made: string;
  };
  /** Sheets that were sent, and what came of them. */
  imports: {
    id: string;
    office_id: string;
    kind: string;
    file: string;
    actor: string;
    at: string;
    state: 'ready' | 'applied' | 'refused' | 'expired';
    /** JSON: what it came to, as far as that is known. */
    outcome: string;
    /** The sheet itself, sealed, until it is applied or its time is over. */
    sealed: Uint8Array | null;
    expires_at: number;
  };
  /** By a hash of the session's token. */
  staff_sessions: {id: string; user_id: string; expires_at: number};
  complaints: {
    id: string;
    office_id: string;
    number: string;
    class: string;
    category: string | null;
    service: string | null;
    state: string;
    anonymous: number;
    confidential: number;
    /** 1 when money was asked for: the head of the office alone sees it. */
    head_only: number;
    received_at: string;
    closed_at: string | null;
    erased_at: string | null;
    sample: number;
    secret_hash: string | null;
    /** Text, place, day, name and contact; nothing once they were erased. */
    sealed: string | null;
  };
  complaint_events: {
    complaint_id: string;
    position: number;
    at: string;
    act: string;
    by: string;
    sealed: string | null;
  };
  applications: {
    office_id: string;
    /** Keyed hash of its number. */
    key: string;
    kind: string;
    service: string | null;
    state: string;
    /** Instants with the office's offset: when it began, came into its state, ended. */
    begun_at: string;
    state_at: string;
    closed_at: string | null;
    updated_at: string;
    /** JSON: keyed hashes of what opens it, by kind; nothing once it was erased. */
    factors: string | null;
    /** All that is personal, sealed; nothing once it was erased. */
    sealed: string | null;
    /** Keyed hash of what it was made of, to know what is new; empty once it was erased. */
    digest: string;
  };
}
