/** The proof of work in browsers: away from the page where it may be, in slices where not. */
import {expect} from '@open-wc/testing';
import type {Challenge} from '@pendopo/contract/types';
import type {prove as Prove} from '@pendopo/sdk/proof';
import {openPage, type TestPage} from '../widgets/frames.ts';

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** A challenge as altcha-lib makes it; WebCrypto says what is right. */
async function challengeOf(number: number, maxnumber = 20_000): Promise<Challenge> {
  const salt = '5f2c1d0e9b8a7c6d5e4f3a2b?expires=1796122800&';
  const bytes = new TextEncoder().encode(salt + number);
  const challenge = hex(await crypto.subtle.digest('SHA-256', bytes));
  return {algorithm: 'SHA-256', challenge, maxnumber, salt, signature: ''};
}

interface Site {
  page: TestPage;
  /** Workers that were made. */
  made: number;
  prove: typeof Prove;
}

async function open(
  head: string,
  replaced: (window: typeof globalThis) => void = () => {},
): Promise<Site> {
  const site: Partial<Site> = {made: 0};
  site.page = await openPage('', {
    head,
    before(window) {
      replaced(window);
      const {Worker: Own} = window;
      if (!Own) return;
      window.Worker = class extends Own {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          site.made!++;
        }
      };
    },
  });
  const script = site.page.document.createElement('script');
  script.type = 'module';
  script.textContent = `import {prove} from '/packages/sdk/dist/proof/prove.js'; give(prove)`;
  const {promise, resolve} = Promise.withResolvers<void>();
  Object.assign(site.page.window, {
    give(found: typeof Prove) {
      site.prove = found;
      resolve();
    },
  });
  site.page.document.body.append(script);
  await promise;
  return site as Site;
}

describe('a proof of work', () => {
  it('is done in a worker, also of a page from elsewhere', async () => {
    const site = await open('');
    for (const number of [0, 9, 12_345, 20_000]) {
      expect(await site.prove(await challengeOf(number))).to.equal(number);
    }
    expect(site.made).to.equal(4);
  });

  it('is stopped at once when it is aborted', async () => {
    const {prove} = await open('');
    const abort = new AbortController();
    const endless = {...(await challengeOf(1)), challenge: 'f'.repeat(64), maxnumber: 1e9};
    const proving = prove(endless, abort.signal).catch(reason => reason);
    setTimeout(() => abort.abort('left'), 50);
    expect(await proving).to.equal('left');
  });

  it('is done in slices on a page whose policy would refuse a worker, without one report', async () => {
    const inline = `script-src ${location.origin} 'unsafe-inline'`;
    const policy = `default-src 'none'; ${inline}; trusted-types lit-html`;
    const site = await open(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    let turns = 0;
    const others = setInterval(() => turns++);
    // So many that the fastest machine needs more than one slice.
    const number = 150_000;
    expect(await site.prove(await challengeOf(number, number))).to.equal(number);
    clearInterval(others);
    expect(site.made).to.equal(0);
    expect(turns).to.be.greaterThan(0);
    expect(site.page.events('securitypolicyviolation')).to.be.empty;
  });

  const broken: Record<string, (window: typeof globalThis) => void> = {
    'there is no worker': window => {
      Object.assign(window, {Worker: undefined});
    },
    'making one throws': window => {
      Object.assign(window, {
        Worker: class {
          constructor() {
            throw new DOMException('denied', 'SecurityError');
          }
        },
      });
    },
    'its code is refused': window => {
      window.URL.createObjectURL = () => '/no-such-worker.js';
    },
  };
  for (const [what, replaced] of Object.entries(broken)) {
    it(`is done in slices where ${what}`, async () => {
      const site = await open('', replaced);
      expect(await site.prove(await challengeOf(3000))).to.equal(3000);
    });
  }
});
