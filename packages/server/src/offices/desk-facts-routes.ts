import {getOfficeFacts, Intake, Office, OfficeFacts, saveOfficeFacts} from '@pendopo/contract';
import type {OfficeFacts as Facts} from '@pendopo/contract/types';
import {type Context as HonoContext, Hono} from 'hono';
import type {WritingContext} from '../context.js';
import {faultsOf} from '../http/faults.js';
import {Refusal} from '../http/problems.js';
import {requireVersion, versionOf} from '../http/versions.js';
import {intakeSettings} from '../intake/settings.js';
import type {Desk} from '../staff/desk.js';
import {deskDraft} from '../staff/draft.js';
import {changePublic, refuseFaults} from '../staff/public-changes.js';
import {officeAt} from './answers.js';
import {factFaults, factsOf, withFacts} from './facts.js';
import {knownOffice} from './routes.js';
import type {StoredOffice} from './store.js';

/** All hours, contacts and facilities of a large office, written out. */
const largest = 128 * 1024;

/**
 * Nothing is kept that the public could not be told: then its answers would fail, not this one.
 *
 * @throws {Refusal} `invalid-parameters`
 */
function checkAnswerable(office: StoredOffice, now: number): void {
  const row = {office, revision: 0, updatedAt: '2026-01-01T00:00:00+07:00'};
  const told = Office.safeParse(officeAt(row, [], now));
  if (!told.success) throw new Refusal('invalid-parameters', faultsOf(told.error, 'json'));
  const taken = Intake.shape.settings.safeParse(intakeSettings(office));
  if (!taken.success) throw new Refusal('invalid-parameters', faultsOf(taken.error, 'json'));
}

/** The part of the desk about what the office says of itself. */
export function factsDeskRoutes(context: WritingContext, desk: Desk): Hono {
  const {now} = context;
  const app = new Hono();

  const answer = (c: HonoContext, office: StoredOffice) => {
    const facts = factsOf(office);
    return c.json(facts, 200, {etag: versionOf(facts)});
  };

  app.get(getOfficeFacts.getRoutingPath(), async c => {
    const id = c.req.param('office')!;
    await desk.allowed(c, 'office.write', id);
    return answer(c, (await knownOffice(context, id)).office);
  });

  app.put(saveOfficeFacts.getRoutingPath(), async c => {
    const id = c.req.param('office')!;
    const user = await desk.allowed(c, 'office.write', id);
    const facts = (await deskDraft(c, OfficeFacts, {most: largest})) as Facts;
    refuseFaults(factFaults(facts));
    const deed = {action: 'office.save', subject: id};
    const saved = await changePublic(context, user, deed, async ({offices}, at) => {
      const {office} = (await offices.get(id))!;
      requireVersion(c, factsOf(office));
      const next = withFacts(office, facts);
      checkAnswerable(next, now());
      await offices.save(next, at);
      return next;
    });
    return answer(c, saved);
  });

  return app;
}
