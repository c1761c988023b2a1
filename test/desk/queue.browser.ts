/** What is counted in a van without a network: kept, sent once, in order, whatever happens to the page. */
import {expect} from '@open-wc/testing';
import {NetworkError, ProblemError} from '@pendopo/sdk';
import {QueueEvent, SendQueue, type Waiting} from '@pendopo/desk';

const count = (served: number, visit = 'v-1') => ({
  route: `/v1/staff/offices/12.19/visits/${visit}/count`,
  body: {served},
  what: `${served} orang dilayani`,
  topic: visit,
});

const open: SendQueue[] = [];

interface Line {
  /** Whether the server can be reached; a refusal where it says no. */
  answer: 'taken' | 'away' | ProblemError;
  sent: Waiting[];
  user: string;
}

/** A page of the desk: several share what waits. */
function page(line: Line): SendQueue {
  const queue = new SendQueue({
    now: () => Date.now(),
    user: () => line.user,
    async send(entry) {
      if (line.answer === 'away') throw new NetworkError(entry.route);
      if (line.answer !== 'taken') throw line.answer;
      line.sent.push(entry);
      return {};
    },
  });
  open.push(queue);
  return queue;
}

const line = (): Line => ({answer: 'taken', sent: [], user: 'u-1'});

const next = (queue: SendQueue, type: string): Promise<Event> =>
  new Promise(resolve => queue.addEventListener(type, resolve, {once: true}));

/** Until the queue, as this page sees it, is so. */
const until = (queue: SendQueue, is: () => boolean): Promise<void> =>
  new Promise(resolve => {
    const look = () => {
      if (!is()) return;
      queue.removeEventListener('change', look);
      resolve();
    };
    queue.addEventListener('change', look);
    look();
  });

const problem = (status: number) =>
  new ProblemError({
    type: 'urn:pendopo:problem:not-possible-now',
    title: 'Belum atau tidak lagi bisa',
    status,
    detail: 'Kunjungan ini dibatalkan.',
  });

describe('the queue of the van', () => {
  afterEach(async () => {
    for (const queue of open.splice(0)) {
      for (const {key} of queue.waiting) await queue.drop(key);
      queue.close();
    }
  });

  it('keeps what cannot be sent, and sends it when the network is back', async () => {
    const van = line();
    van.answer = 'away';
    const queue = page(van);
    await queue.add(count(1));
    await queue.flush();
    expect(queue.waiting.map(({body}) => body)).to.deep.equal([{served: 1}]);
    expect(await queue.durable()).to.equal(true);
    van.answer = 'taken';
    const sent = next(queue, 'sent') as Promise<QueueEvent>;
    dispatchEvent(new Event('online'));
    expect((await sent).entry.body).to.deep.equal({served: 1});
    expect(queue.waiting).to.be.empty;
  });

  it('survives the end of its page', async () => {
    const van = line();
    van.answer = 'away';
    const before = page(van);
    await before.add(count(7));
    const [{key}] = before.waiting as [Waiting];
    before.close();
    van.answer = 'taken';
    const after = page(van);
    await after.flush();
    await until(after, () => after.waiting.length === 0);
    expect(van.sent.map(entry => entry.key)).to.deep.equal([key]);
  });

  it('of counts of one visit sends the last, of others each in its order', async () => {
    const van = line();
    van.answer = 'away';
    const queue = page(van);
    for (const served of [1, 2, 3]) await queue.add(count(served));
    await queue.add(count(9, 'v-2'));
    van.answer = 'taken';
    await queue.flush();
    await until(queue, () => queue.waiting.length === 0);
    expect(van.sent.map(({body}) => body)).to.deep.equal([{served: 3}, {served: 9}]);
  });

  it('sends once where two pages are open', async () => {
    const van = line();
    van.answer = 'away';
    const [one, other] = [page(van), page(van)];
    await one.add(count(4));
    await until(other, () => other.waiting.length === 1);
    van.answer = 'taken';
    await Promise.all([one.flush(), other.flush()]);
    await until(other, () => other.waiting.length === 0);
    expect(van.sent).to.have.length(1);
  });

  it('keeps what was refused for good in sight until it is dropped, and goes on with the rest', async () => {
    const van = line();
    van.answer = problem(409);
    const queue = page(van);
    await queue.add(count(5));
    await queue.flush();
    expect(queue.waiting[0]!.refused, 'a conflict may pass').to.equal(undefined);
    van.answer = problem(404);
    const refused = next(queue, 'refused');
    await queue.flush();
    await refused;
    expect(queue.waiting[0]!.refused).to.equal('Kunjungan ini dibatalkan.');
    van.answer = 'taken';
    await queue.add(count(6, 'v-2'));
    await until(queue, () => queue.waiting.length === 1);
    await queue.drop(queue.waiting[0]!.key);
    expect(queue.waiting).to.be.empty;
  });

  it('sends nothing in the name of whoever sits there next', async () => {
    const van = line();
    van.answer = 'away';
    const queue = page(van);
    await queue.add(count(8));
    van.answer = 'taken';
    van.user = 'u-2';
    await queue.flush();
    expect(van.sent).to.be.empty;
    van.user = 'u-1';
    await queue.flush();
    await until(queue, () => queue.waiting.length === 0);
    expect(van.sent).to.have.length(1);
  });
});
