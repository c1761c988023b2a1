import {OfficeBrief} from '@pendopo/contract';
import type {
  Complaint,
  ComplaintExport,
  ComplaintReceipt,
  ComplaintSettings,
} from '@pendopo/contract/types';
import type {Attachment} from '../attachments/store.js';
import type {StoredOffice} from '../offices/store.js';
import {servicesOf} from '../services/answers.js';
import type {Stores} from '../store.js';
import {localDate, localInstant} from '../time.js';
import {duesOf} from './clocks.js';
import type {StoredComplaint} from './record.js';
import {citizenMay} from './states.js';
import {subjectOf} from './store.js';

/** What is known round a complaint when something is told of it. */
export interface Around {
  office: StoredOffice;
  settings: ComplaintSettings;
  /** Milliseconds since 1970. */
  now: number;
}

const duesAt = (complaint: StoredComplaint, {office, settings, now}: Around) =>
  duesOf(complaint, settings.clocks, localDate(new Date(now), office.utcOffset), office.closures);

/** What whoever sent it is told at once. */
export const receiptOf = (
  complaint: StoredComplaint,
  {number, secret}: Pick<ComplaintReceipt, 'number' | 'secret'>,
  around: Around,
): ComplaintReceipt => ({
  number,
  secret,
  receivedAt: complaint.receivedAt,
  due: duesAt(complaint, around),
});

/** A complaint as who holds number and secret sees it. Who handled it is not told, nor our own id. */
function complaintOf(
  complaint: StoredComplaint,
  photos: readonly Attachment[],
  serviceName: Complaint['serviceName'],
  around: Around,
): Complaint {
  const {id: _, headOnly: _h, closedAt: _c, name: _n, contact: _p, ...told} = complaint;
  return {
    ...told,
    ...(serviceName && {serviceName}),
    photos: photos as Complaint['photos'],
    due: duesAt(complaint, around),
    may: citizenMay(complaint.state),
    asOf: localInstant(around.now, around.office.utcOffset),
    office: OfficeBrief.parse(around.office) as Complaint['office'],
  };
}

/** A complaint with what belongs to it, as its sender sees it. */
export async function told(
  stores: Pick<Stores, 'attachments' | 'catalogues'>,
  complaint: StoredComplaint,
  near: Around,
): Promise<Complaint> {
  const services = await servicesOf(stores, complaint.office, near.now);
  const service = services.find(({id}) => id === complaint.service);
  const photos = await stores.attachments.list(subjectOf(complaint));
  return complaintOf(complaint, photos, service?.name, near);
}

/** Everything that is kept of it. */
export async function exported(
  stores: Stores,
  found: StoredComplaint,
  near: Around,
): Promise<ComplaintExport> {
  const {name, contact} = found;
  const complaint = await told(stores, found, near);
  const photos = [];
  for (const photo of complaint.photos) {
    const file = await stores.attachments.get(subjectOf(found), photo.id);
    photos.push({...photo, data: file!.data.toString('base64')});
  }
  return {complaint, ...(name && {name}), ...(contact && {contact}), photos};
}
