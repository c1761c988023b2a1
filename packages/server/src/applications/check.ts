import {z} from '@hono/zod-openapi';
import {
  calendarDate,
  cardStates,
  CaseAppointment,
  CaseCourt,
  CaseDelivery,
  CaseEvent,
  CasePickup,
  CaseTodo,
  courtStates,
  serviceId,
  Text,
  trackingStates,
} from '@pendopo/contract';
import {normalReceiptNumber} from '@pendopo/sdk';
import {isNik} from '../cases/number.js';

const RecordedEvent = CaseEvent.omit({by: true}).extend({
  by: CaseEvent.shape.by.optional(),
  /** What the office wrote for itself: never told. */
  internal: z.string().max(2000).optional(),
});

/**
 * An application as an office gives it. Of `factors` only a keyed hash is kept, all else that is
 * personal only sealed.
 */
export const StoredApplication = z.strictObject({
  /** As it stands on the receipt: ours, or of the form that the office's own tracker gives. */
  number: z.string().trim().min(1).max(60),
  /** `court`: the update of documents after a ruling. Default: application. */
  kind: z.enum(['application', 'court']).optional(),
  service: serviceId().optional(),
  /** Whom it concerns. Names of one word are names. */
  name: z.string().trim().min(1).max(160).optional(),
  /** What may be asked for beside the number; the office's settings say which of them is. */
  factors: z.strictObject({
    'birth-date': calendarDate('Birth date.').optional(),
    'phone-end': z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    pin: z.string().min(4).max(40).optional(),
  }),
  timeline: z.array(RecordedEvent).min(1).max(100),
  todo: CaseTodo.partial().optional(),
  waitNote: Text.optional(),
  pickup: CasePickup.partial().optional(),
  delivery: CaseDelivery.optional(),
  court: CaseCourt.optional(),
  appointment: CaseAppointment.optional(),
  sample: z.boolean(),
});

export type StoredApplication = z.infer<typeof StoredApplication>;

/** An application that cannot be one, and which of its fields says so: for whoever loads the data. */
export class ApplicationFault extends Error {
  /** Its place in what was given, from 0: a number would be somebody's. */
  readonly position: number;
  readonly field: string;

  constructor(position: number, field: string, why: string) {
    super(`Application ${position + 1}, ${field}: ${why}`);
    this.position = position;
    this.field = field;
  }
}

/** The states that each kind can be in. */
export const statesOf: Record<'application' | 'court', readonly string[]> = {
  application: [...trackingStates, ...cardStates],
  court: [...courtStates, 'needs-correction', 'cancelled'],
};

function fault({number, kind = 'application', factors, timeline}: StoredApplication) {
  if (isNik(normalReceiptNumber(number))) return ['number', 'has 16 digits, as a NIK has'];
  if (!Object.values(factors).some(Boolean)) return ['factors', 'must hold at least one'];
  const foreign = timeline.findIndex(({state}) => !statesOf[kind].includes(state));
  return foreign < 0 ? undefined : [`timeline.${foreign}.state`, `is no state of the kind ${kind}`];
}

/**
 * Applications that can be kept, in the shape that is kept.
 *
 * @throws {ApplicationFault} for the first that is not
 */
export function checkApplications(given: readonly StoredApplication[]): StoredApplication[] {
  const seen = new Set<string>();
  return given.map((one, position) => {
    const shape = StoredApplication.safeParse(one);
    if (!shape.success) {
      const [{path, message}] = shape.error.issues as [(typeof shape.error.issues)[0]];
      throw new ApplicationFault(position, path.join('.') || 'record', message);
    }
    const {data} = shape;
    const [field, why] = fault(data) ?? [];
    if (field && why) throw new ApplicationFault(position, field, why);
    const number = normalReceiptNumber(data.number);
    if (seen.has(number)) throw new ApplicationFault(position, 'number', 'is there twice');
    seen.add(number);
    return data;
  });
}
