import {baseline} from '@pendopo/catalogue';
import {
  CatalogueVersion,
  CatalogueVersionList,
  type OfficeCatalogue,
  Publication,
  Requirements,
  RequirementsChange,
  RequirementsService,
  Restoration,
  SwitchesChange,
} from '@pendopo/contract';
import type {StaffUser} from '@pendopo/contract/types';
import {type Context as HonoContext, Hono} from 'hono';
import type {WritingContext} from '../context.js';
import {readDraft} from '../http/drafts.js';
import {preferredLanguage} from '../http/language.js';
import {type Fault, Refusal} from '../http/problems.js';
import {requireVersion, versionOf} from '../http/versions.js';
import {knownOffice} from '../offices/routes.js';
import type {StoredOffice} from '../offices/store.js';
import type {Desk} from '../staff/desk.js';
import type {Stores} from '../store.js';
import {addDays, instantAt, localDate} from '../time.js';
import {fitting} from './catalogue-faults.js';
import {
  partOf,
  requirementsOf,
  requirementsService,
  versionsOf,
  wholeOf,
  type Working,
  workingOf,
} from './desk-answers.js';
import {decided, differ, withService, withSwitches} from './office-version.js';

/** How far ahead something can be published, in days. */
const farthest = 400;

/** How many versions one answer tells. */
const page = 50;

const notThen: Fault = {
  pointer: '/json/from',
  code: 'not-then',
  detail: {
    id: 'Pilih hari ini atau hari sesudahnya, paling jauh 400 hari lagi.',
    en: 'Choose today or a later day, at most 400 days ahead.',
  },
};

const nothing: Fault = {
  pointer: '/json',
  code: 'nothing-changed',
  detail: {
    id: 'Tidak ada perubahan yang belum terbit.',
    en: 'There is no change that is not published already.',
  },
};

/** A change of the draft, by someone at an office. */
interface Deed {
  c: HonoContext;
  user: StaffUser;
  office: StoredOffice;
  now: number;
}

/** The desk's part of the API about services: the office's own version, its draft and its history. */
export function requirementDeskRoutes(context: WritingContext, desk: Desk): Hono {
  const {store, cache, now: clock} = context;
  const app = new Hono();
  const base = '/v1/staff/offices/:office';

  const begin = async (c: HonoContext): Promise<Deed> => {
    const id = c.req.param('office')!;
    const user = await desk.allowed(c, 'requirements.write', id);
    const {office} = await knownOffice(context, id);
    return {c, user, office, now: clock()};
  };

  const knownService = (c: HonoContext): string => {
    const id = c.req.param('service')!;
    if (!baseline().services.some(one => one.id === id)) throw new Refusal('unknown-service');
    return id;
  };

  const told = ({c}: Deed, working: Working): Response => {
    const lang = preferredLanguage(c.req.header('accept-language'));
    c.header('etag', versionOf(wholeOf(working)));
    return c.json(Requirements.parse(requirementsOf(working, lang)));
  };

  const toldService = ({c}: Deed, working: Working, service: string): Response => {
    c.header('etag', versionOf(partOf(working, service)));
    return c.json(RequirementsService.parse(requirementsService(working, service)));
  };

  const record = (
    {user, office}: Deed,
    stores: Stores,
    at: string,
    action: string,
    subject: string,
  ) => stores.audit.record({office: office.id, actor: user.id, action, subject}, at);

  /**
   * Changes the draft, which no public answer tells of.
   *
   * @param next what it becomes; checks the version that is kept before
   */
  const redraft = async (
    deed: Deed,
    subject: string,
    next: (working: Working) => OfficeCatalogue,
  ): Promise<Working> => {
    const {user, office, now} = deed;
    await store.change(office.id, new Date(now), async (stores, at) => {
      const working = await workingOf(stores, office, now);
      const catalogue = next(working);
      const {name: changedBy} = user;
      // What is as it was published is no draft any more.
      if (differ(working.published, catalogue)) {
        await stores.catalogues.saveDraft(office.id, {changedAt: at, changedBy, catalogue});
      } else {
        await stores.catalogues.discardDraft(office.id);
      }
      await record(deed, stores, at, 'requirement.draft', subject);
      return false;
    });
    return workingOf(store, office, now);
  };

  /** When a version begins. @throws {Refusal} for a day that is past, or too far off */
  const beginning = ({office, now}: Deed, from: string): number => {
    const today = localDate(new Date(now), office.utcOffset);
    if (from < today || from > addDays(today, farthest)) {
      throw new Refusal('invalid-parameters', [notThen]);
    }
    return Date.parse(instantAt(from, '00:00', office.utcOffset));
  };

  /** Publishes a version: what the public reads is new within a second, or on the day that it begins. */
  const publish = async (
    deed: Deed,
    action: string,
    {from, reason}: {from: string; reason: string},
    version: (stores: Stores) => Promise<OfficeCatalogue>,
  ): Promise<Response> => {
    const {c, user, office, now} = deed;
    const beginsAt = beginning(deed, from);
    let number = 0;
    await store.change(office.id, new Date(now), async (stores, at) => {
      const catalogue = await version(stores);
      const told = {from, beginsAt, publishedAt: at, by: user.name, reason};
      ({number} = await stores.catalogues.publish(office.id, {...told, catalogue}));
      await record(deed, stores, at, action, String(number));
      return beginsAt <= now;
    });
    cache.changed();
    const [first] = await history(deed, number + 1, 1);
    return c.json(CatalogueVersion.parse(first), 201);
  };

  const history = async ({c, office, now}: Deed, before: number | undefined, most: number) => {
    const lang = preferredLanguage(c.req.header('accept-language'));
    const kept = await store.catalogues.list(office.id, before, most + 1);
    const newer = before ? await store.catalogues.since(office.id, before) : [];
    return versionsOf(kept, newer, now, lang).slice(0, most);
  };

  app.get(`${base}/requirements`, async c => {
    const deed = await begin(c);
    return told(deed, await workingOf(store, deed.office, deed.now));
  });

  app.get(`${base}/requirements/:service`, async c => {
    const deed = await begin(c);
    const service = knownService(c);
    return toldService(deed, await workingOf(store, deed.office, deed.now), service);
  });

  app.put(`${base}/requirements/:service`, async c => {
    const deed = await begin(c);
    const service = knownService(c);
    const {draft} = await readDraft(c, RequirementsChange);
    const working = await fitting('/json/change', () =>
      redraft(deed, service, kept => {
        requireVersion(c, partOf(kept, service));
        return withService(kept.draft, service, draft.change);
      }),
    );
    return toldService(deed, working, service);
  });

  app.put(`${base}/requirement-switches`, async c => {
    const deed = await begin(c);
    const {draft} = await readDraft(c, SwitchesChange);
    const working = await fitting('/json/switches', () =>
      redraft(deed, 'switches', kept => {
        requireVersion(c, wholeOf(kept));
        return withSwitches(kept.draft, draft.switches);
      }),
    );
    return told(deed, working);
  });

  app.delete(`${base}/requirements`, async c => {
    const deed = await begin(c);
    const working = await redraft(deed, 'all', kept => {
      requireVersion(c, wholeOf(kept));
      const {published, draft} = kept;
      return published ?? {...draft, services: {}, switches: {}};
    });
    return told(deed, working);
  });

  app.post(`${base}/requirement-versions`, async c => {
    const deed = await begin(c);
    const {draft: sent} = await readDraft(c, Publication);
    const {office, now} = deed;
    return publish(deed, 'requirement.publish', sent, async stores => {
      const working = await workingOf(stores, office, now);
      requireVersion(c, wholeOf(working));
      const {published, draft} = working;
      if (!differ(published, draft)) throw new Refusal('invalid-parameters', [nothing]);
      await stores.catalogues.discardDraft(office.id);
      const today = localDate(new Date(now), office.utcOffset);
      return decided(published, draft, sent.decidedBy, today);
    });
  });

  app.get(`${base}/requirement-versions`, async c => {
    const deed = await begin(c);
    const asked = c.req.query('before');
    const before = /^\d{1,9}$/.test(asked ?? '') ? Number(asked) : undefined;
    const found = await history(deed, before, page);
    const last = found.at(-1)?.number ?? 1;
    const more = found.length === page && last > 1 ? {before: last} : {};
    return c.json(CatalogueVersionList.parse({data: found, ...more}));
  });

  app.post(`${base}/requirement-versions/:version/restore`, async c => {
    const deed = await begin(c);
    const {draft: sent} = await readDraft(c, Restoration);
    const number = Number(c.req.param('version'));
    return publish(deed, 'requirement.restore', sent, async stores => {
      const version =
        Number.isSafeInteger(number) && (await stores.catalogues.one(deed.office.id, number));
      if (!version) throw new Refusal('not-found');
      return version.catalogue;
    });
  });

  return app;
}
