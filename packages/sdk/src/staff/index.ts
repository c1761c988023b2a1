/** The desk of an office: for its own people and their programs. */
export type {
  FirstPassword,
  NewUser,
  SecondFactor,
  Session,
  SignIn,
  StaffUser,
  UserChange,
} from '@pendopo/contract/types';
export {PendopoStaff, type StaffOptions, type Versioned} from './client.js';
