import type {OfficeBrief, SchoolVisitDraft} from '@pendopo/sdk';

/** Whom the letter is addressed to. */
export interface Addressee {
  office: OfficeBrief;
  /** Postal address of the office, where it is known. */
  address?: string | undefined;
}

/** All that the letter of a school is made of. */
export interface LetterModel {
  draft: SchoolVisitDraft;
  to: Addressee;
  /** Name of the school's district. */
  district: string;
  /** Number that the office gave to the request; none before it was sent. */
  number?: string | undefined;
  /** The school prints on paper of its own, which has the letterhead already. */
  ownPaper?: boolean | undefined;
}

/** The pupils of one list: how many there are, and of which ages. */
export interface Pupils {
  count: number;
  from: number | undefined;
  to: number | undefined;
}

/** The pupils whom the visit is for: recording, child cards. */
export const pupilsOf = ({draft}: LetterModel): {record?: Pupils; kia?: Pupils} => {
  const {recordCount, recordFrom, recordTo, kiaCount, kiaFrom, kiaTo} = draft;
  return {
    ...(recordCount && {record: {count: recordCount, from: recordFrom, to: recordTo}}),
    ...(kiaCount && {kia: {count: kiaCount, from: kiaFrom, to: kiaTo}}),
  };
};
