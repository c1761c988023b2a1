import type {Complaint} from '@pendopo/sdk';
import type {FieldFault} from '../forms/model.js';

/** A complaint that is looked at; number and secret are kept nowhere but here, while it is. */
export interface Tracking {
  typed: Readonly<Record<string, string>>;
  faults: readonly FieldFault[];
  trouble?: string | undefined;
  complaint?: Complaint | undefined;
  erased?: boolean | undefined;
  busy?: boolean | undefined;
}
