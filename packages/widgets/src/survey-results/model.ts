import type {Received, SurveySummary} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';

/** Everything the results' view is made of. */
export interface ResultsModel {
  page: SurveySummary & Partial<Received>;
  lang: Lang;
  /** Address of the server, for links. */
  server: string;
  busy?: boolean | undefined;
}
