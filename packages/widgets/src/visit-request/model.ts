import type {Intake} from '@pendopo/sdk';
import type {FormModel} from '../forms/model.js';
import type {VisitRequestKind} from './fields.js';

/** Everything the view of a request for a visit is made of. */
export interface VisitRequestModel extends FormModel<Intake> {
  /** Which visit is asked for; none: that is to be chosen first. */
  kind?: VisitRequestKind | undefined;
  /** The page's owner said which: no other is offered. */
  single?: boolean | undefined;
}

/** The kinds that an office takes in. */
export const openKinds = ({page}: VisitRequestModel): readonly VisitRequestKind[] =>
  page.settings.visitRequests.kinds;
