/** What browsers keep of a draft, and that of many tabs exactly one sends it. */
import {expect} from '@open-wc/testing';
import {database, id, openTab, PageServer, route, type Tab, type TabOptions} from './tabs.ts';

const typed = {text: 'Lampu jalan mati', name: 'Siti Contoh'};
const write = {route, body: typed};
const draft = {typed, files: {}};
const receipt = {is: 'received', answer: {number: 'P1', secret: 'S'}};

const withoutLocks: TabOptions = {
  before: window => Object.defineProperty(window.navigator, 'locks', {value: undefined}),
};

let server: PageServer;

beforeEach(() => {
  server = new PageServer();
});

const online = (tab: Tab) => tab.window.dispatchEvent(new Event('online'));

describe('a draft', () => {
  it('is there after a reload, with its files', async () => {
    const tab = await openTab(server);
    const photo = new File(['foto'], 'foto.jpg', {type: 'image/jpeg'});
    expect(await tab.outbox.save(id, {typed, files: {photos: [photo]}})).to.equal('device');
    tab.kill();
    const later = await openTab(server);
    const kept = await later.outbox.load(id);
    expect(kept?.typed).to.deep.equal(typed);
    const [file] = kept!.files['photos'] as readonly File[];
    expect([file!.name, file!.type, await file!.text()]).to.deep.equal([
      'foto.jpg',
      'image/jpeg',
      'foto',
    ]);
    expect(later.told).to.deep.equal([{is: 'editing', kept: 'device'}]);
  });

  it('is written when the page goes, though the pause after the last letter is not over', async () => {
    const tab = await openTab(server);
    await tab.outbox.load(id);
    let written = false;
    void tab.outbox.save(id, draft).then(() => (written = true));
    const start = performance.now();
    tab.window.dispatchEvent(new Event('pagehide'));
    while (!(await database()).includes('Lampu')) expect(written).to.equal(false);
    expect(performance.now() - start).to.be.lessThan(400);
  });

  it('is gone from everywhere when it is forgotten, at once', async () => {
    const tab = await openTab(server);
    await tab.outbox.save(id, draft);
    expect(await database()).to.contain('Siti Contoh');
    void tab.outbox.save(id, {...draft, typed: {text: 'one letter more'}});
    await tab.outbox.forget(id);
    expect(await database()).to.equal('[]');
    expect(await tab.outbox.load(id)).to.equal(undefined);
    expect(JSON.stringify({...localStorage, ...sessionStorage})).to.not.contain('Siti');
  });

  it('is kept for as long as the page is open, and not in the browser, on a shared device', async () => {
    const tab = await openTab(server, {keep: false});
    expect(await tab.outbox.save(id, draft)).to.equal('page');
    expect((await tab.outbox.load(id))?.typed).to.deep.equal(typed);
    server.reachable = false;
    await tab.outbox.send(id, write);
    expect(tab.told.at(-1)).to.include({is: 'waiting', kept: 'page'});
    expect(await database()).to.equal('[]');
    const other = await openTab(server);
    expect(await other.outbox.load(id)).to.equal(undefined);
  });

  it('lives on in the page where the browser refuses to keep it', async () => {
    const refusing = (window: typeof globalThis) => {
      window.IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    };
    const tab = await openTab(server, {before: refusing});
    expect(await tab.outbox.save(id, draft)).to.equal('page');
    await tab.outbox.send(id, write);
    expect(tab.told.at(-1)).to.deep.equal(receipt);
  });

  it('lives on in the page once the device is full, and says so', async () => {
    const tab = await openTab(server);
    expect(await tab.outbox.save(id, draft)).to.equal('device');
    tab.window.IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const more = {typed: {text: 'Lebih panjang'}, files: {}};
    expect(await tab.outbox.save(id, more)).to.equal('page');
    expect(tab.told.at(-1)).to.deep.equal({is: 'editing', kept: 'page'});
    expect((await tab.outbox.load(id))?.typed).to.deep.equal(more.typed);
    await tab.outbox.forget(id);
    expect(await database()).to.equal('[]');
  });

  it('that nobody touched for two weeks is erased, one that waits is not', async () => {
    const tab = await openTab(server);
    await tab.outbox.save(id, draft);
    server.reachable = false;
    await tab.outbox.send('other', write);
    tab.kill();
    const weeks = 15 * 864e5;
    const later = await openTab(server, {now: () => Date.now() + weeks});
    expect(await later.outbox.load(id)).to.equal(undefined);
    expect(await later.outbox.load('other')).to.equal(undefined);
    const kept = await database();
    expect(kept).to.contain('"id":"other"');
    expect(kept).to.not.contain(`"id":"${id}"`);
  });
});

describe('what was sent', () => {
  it('leaves nothing but the receipt, until that is forgotten', async () => {
    const tab = await openTab(server);
    await tab.outbox.save(id, draft);
    await tab.outbox.send(id, write);
    const kept = await database();
    expect(kept).to.contain('"secret":"S"').and.not.contain('Siti').and.not.contain('Lampu');
    tab.kill();
    const later = await openTab(server);
    expect(await later.until('received')).to.deep.equal(receipt);
    await later.outbox.forget(id);
    expect(await database()).to.equal('[]');
  });

  it('leaves no receipt either after a day', async () => {
    const tab = await openTab(server);
    await tab.outbox.send(id, write);
    tab.kill();
    const later = await openTab(server, {now: () => Date.now() + 25 * 36e5});
    await later.outbox.load(id);
    expect(await database()).to.equal('[]');
  });

  it('without a network waits, survives a reload, and goes when the network is back', async () => {
    server.reachable = false;
    const tab = await openTab(server);
    await tab.outbox.save(id, draft);
    await tab.outbox.send(id, write);
    expect(tab.told.at(-1)).to.include({is: 'waiting', why: 'offline', kept: 'device'});
    tab.kill();
    const later = await openTab(server);
    await later.until('waiting');
    server.reachable = true;
    online(later);
    expect(await later.until('received')).to.deep.equal(receipt);
    expect(server.sent.at(-1)!.text).to.contain(JSON.stringify(typed));
    expect(new Set(server.sent.map(({key}) => key)).size).to.equal(1);
  });

  it('and lost its answer is one case all the same, with its receipt', async () => {
    server.losing = true;
    const tab = await openTab(server);
    await tab.outbox.send(id, write);
    expect(tab.told.at(-1)!.is).to.equal('waiting');
    tab.kill();
    server.losing = false;
    const later = await openTab(server);
    expect(await later.until('received')).to.deep.equal(receipt);
    expect(server.rows.size).to.equal(1);
  });
});

for (const [what, options] of Object.entries({'with locks': {}, 'without locks': withoutLocks})) {
  describe(`two tabs ${what}`, () => {
    it('that send one draft make one request, and both have the receipt', async () => {
      const tabs = [await openTab(server, options), await openTab(server, options)] as const;
      await tabs[0].outbox.save(id, draft);
      await Promise.all(tabs.map(tab => tab.outbox.send(id, write)));
      const told = await Promise.all(tabs.map(tab => tab.until('received')));
      expect(told).to.deep.equal([receipt, receipt]);
      expect(server.sent).to.have.length(1);
    });

    it('are told of each other: what one sends and forgets, the other shows', async () => {
      const [one, other] = [await openTab(server, options), await openTab(server, options)];
      await one.outbox.save(id, draft);
      await other.until('editing');
      server.reachable = false;
      await one.outbox.send(id, write);
      await other.until('waiting');
      server.reachable = true;
      await other.outbox.send(id, write);
      await one.until('received');
      await one.outbox.forget(id);
      await other.until('editing');
      expect(other.told.at(-1)).to.deep.equal({is: 'editing'});
    });

    it('of which one is killed while it sends: the other goes on', async () => {
      server.silent = true;
      const one = await openTab(server, options);
      void one.outbox.send(id, write);
      await server.request(1);
      one.kill();
      server.silent = false;
      // Where there are no locks, the lease of the one that is gone must end first.
      const other = await openTab(server, {...options, now: () => Date.now() + 61_000});
      online(other);
      expect(await other.until('received')).to.deep.equal(receipt);
      expect(new Set(server.sent.map(({key}) => key)).size).to.equal(1);
    });
  });
}

it('the outbox runs in a worker too, and shares what the page keeps', async () => {
  const tab = await openTab(server);
  await tab.outbox.save(id, draft);
  const worker = new Worker('/test/sdk/outbox-worker.ts', {type: 'module'});
  try {
    const told = await new Promise<MessageEvent>((resolve, reject) => {
      worker.onmessage = resolve;
      worker.onerror = event => reject(new Error(event.message));
    });
    expect(told.data).to.deep.equal({typed, kept: 'device'});
  } finally {
    worker.terminate();
  }
});
