import type {ComplaintClocks, ComplaintSettings} from '@pendopo/contract/types';

const lapor =
  'SP4N-LAPOR: verification 3 working days, follow-up 5, reply of the citizen 10, then closed';
const offices =
  'As published by offices: complaint 14 working days, with supervision matter 60, information and ' +
  'aspiration 5 (PermenPANRB 62/2018, replaced by 5/2025; its articles were not at hand)';

const working = (days: number, source: string) => ({days, unit: 'working' as const, source});

/** What an office has set itself. */
export type OwnComplaintSettings = Partial<Omit<ComplaintSettings, 'clocks'>> & {
  clocks?: Partial<ComplaintClocks>;
};

/** The usual clocks, read on 2026-11-21; an office that has promised other ones sets its own. */
export const usualClocks: ComplaintClocks = {
  verification: working(3, lapor),
  'follow-up': working(5, lapor),
  reply: working(10, lapor),
  complaint: working(14, offices),
  supervision: working(60, `${offices}; Perpres 76/2013: at most 60 days`),
  information: working(5, offices),
  suggestion: working(5, offices),
};

export const usualSettings: ComplaintSettings = {photos: 3, clocks: usualClocks};

/** An office's own settings, what it leaves out as is usual; of the clocks, each by itself. */
export const complaintSettings = (own: OwnComplaintSettings = {}): ComplaintSettings => ({
  ...usualSettings,
  ...own,
  clocks: {...usualClocks, ...own.clocks},
});
