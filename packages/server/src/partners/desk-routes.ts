import {
  deskPartnerQuery,
  getDeskPartner,
  listDeskPartners,
  PartnerDraft,
  savePartner,
} from '@pendopo/contract';
import type {DeskPartner, DeskPartnerList, PartnerDraft as Draft} from '@pendopo/contract/types';
import {type Context as HonoContext, Hono} from 'hono';
import type {WritingContext} from '../context.js';
import {type Fault, Refusal} from '../http/problems.js';
import {readQuery} from '../http/query.js';
import {requireVersion, versionOf} from '../http/versions.js';
import {knownOffice} from '../offices/routes.js';
import type {Desk} from '../staff/desk.js';
import {deskDraft} from '../staff/draft.js';
import {changePublic, refuseFaults} from '../staff/public-changes.js';
import {addDays, dayNumber, localDate} from '../time.js';
import {isUnreachable} from '../visits/draft.js';
import {standingOn} from './answers.js';
import {type FieldFault, partnerFaults, type StoredPartner} from './check.js';
import {cursorAfter, positionOf} from './cursor.js';

/** An agreement that ends within so many days is about to. */
export const daysEnding = 30;

const usualPage = 50;

const unreachable: Fault = {
  pointer: '/json/contact',
  code: 'missing',
  detail: {
    id: 'Isi nomor telepon, WhatsApp, atau email; atau kosongkan kontaknya.',
    en: 'Give a phone number, WhatsApp or e-mail, or leave the contact out.',
  },
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1) + '.';

const inBody = ({field, code, detail}: FieldFault): Fault => ({
  pointer: `/json/${field.replaceAll('.', '/')}`,
  code,
  detail: {id: capital(detail.id), en: capital(detail.en)},
});

const deskPartner = (partner: StoredPartner, today: string): DeskPartner => ({
  partner,
  standing: standingOn(partner, today),
  daysLeft: dayNumber(partner.agreement.endsOn) - dayNumber(today),
  version: versionOf(partner),
});

/** The part of the desk about KIA partners. */
export function partnerDeskRoutes(context: WritingContext, desk: Desk): Hono {
  const {store, now} = context;
  const app = new Hono();

  const todayOf = async (id: string) => {
    const {office} = await knownOffice(context, id);
    return localDate(new Date(now()), office.utcOffset);
  };

  const answer = async (c: HonoContext, office: string, partner: StoredPartner) => {
    const told = deskPartner(partner, await todayOf(office));
    return c.json(told, 200, {etag: told.version});
  };

  app.get(listDeskPartners.getRoutingPath(), async c => {
    const office = c.req.param('office')!;
    await desk.allowed(c, 'partners.write', office);
    const {limit = usualPage, cursor, ...asked} = readQuery(c, deskPartnerQuery);
    const on = await todayOf(office);
    const after = cursor ? positionOf(office, asked, cursor) : undefined;
    const filter = {...asked, q: asked.q?.trim() || undefined, on, soon: addDays(on, daysEnding)};
    const found = await store.partners.listAny(office, filter, limit + 1, after);
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    const list: DeskPartnerList = {
      data: page.map(partner => deskPartner(partner, on)),
      ...(last && {next: cursorAfter(office, asked, last)}),
      asOf: on,
    };
    return c.json(list);
  });

  app.get(getDeskPartner.getRoutingPath(), async c => {
    const {office, partner} = c.req.param() as {office: string; partner: string};
    await desk.allowed(c, 'partners.write', office);
    const kept = await store.partners.get(office, partner);
    if (!kept) throw new Refusal('not-found');
    return answer(c, office, kept);
  });

  app.put(savePartner.getRoutingPath(), async c => {
    const {office: id, partner} = c.req.param() as {office: string; partner: string};
    const user = await desk.allowed(c, 'partners.write', id);
    if (!/^[A-Za-z0-9._-]{1,80}$/.test(partner)) throw new Refusal('not-found');
    const {suspended, ...draft} = (await deskDraft(c, PartnerDraft)) as Draft;
    const {office} = await knownOffice(context, id);
    const next: StoredPartner = {
      ...draft,
      id: partner,
      sample: office.sample,
      ...(suspended && {suspended}),
    };
    refuseFaults([
      ...[...partnerFaults(next)].map(inBody),
      next.contact && isUnreachable(next.contact) ? unreachable : undefined,
    ]);
    const deed = {action: 'partner.save', subject: partner, detail: {suspended: !!suspended}};
    await changePublic(context, user, deed, async ({partners}) => {
      requireVersion(c, await partners.get(id, partner));
      await partners.saveOne(id, next);
    });
    return answer(c, id, next);
  });

  return app;
}
