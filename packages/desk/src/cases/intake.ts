import type {Intake} from '@pendopo/sdk';
import type {DeskHouse} from '../kit/house.js';

/** What the public forms of the office go by: its services, its districts, how it takes things in. */
export const intakeOf = ({client, office}: DeskHouse, signal: AbortSignal): Promise<Intake> =>
  client.ask(`/v1/offices/${office.id}/intake`, {method: 'get'}, {signal});
