import {type Right, rights as known} from '@pendopo/contract';
import type {StaffUser} from '@pendopo/contract/types';

type Role = StaffUser['role'];

/** What can be done at the desk, and who may: one table, which the tests go through cell by cell. */
export const rights = {
  'desk.today': ['editor', 'officer', 'head'],
  'visits.write': ['editor', 'head'],
  /** At the van itself: whoever is there counts. */
  'visits.count': ['editor', 'officer', 'head'],
  'notices.write': ['editor', 'head'],
  'partners.write': ['editor', 'head'],
  'requirements.write': ['editor', 'head'],
  'statistics.write': ['editor', 'head'],
  'office.write': ['head'],
  'requests.handle': ['officer', 'head'],
  'complaints.handle': ['officer', 'head'],
  /** Reports of illegal levies are about colleagues: the head alone reads them. */
  'complaints.levy': ['head'],
  'applications.handle': ['officer', 'head'],
  'import.public': ['editor', 'head'],
  'import.personal': ['officer', 'head'],
  'users.manage': ['head'],
  'audit.read': ['head'],
} as const satisfies Record<Right, readonly Role[]>;

export type {Right};

export const hasRight = (role: Role, right: Right): boolean =>
  (rights[right] as readonly Role[]).includes(role);

/** All that a role may do. */
export const rightsOf = (role: Role): Right[] => known.filter(right => hasRight(role, right));
