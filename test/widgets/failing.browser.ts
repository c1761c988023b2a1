/** When live content cannot be had: never blank, never silent, never a script run. */
import {expect} from '@open-wc/testing';
import {PendopoErrorEvent} from '@pendopo/widgets';
import {
  allStates,
  answering,
  clientOf,
  list,
  listOf,
  office,
  problem,
  type Reply,
  unreachable,
} from '../../stories/fixtures.ts';
import {next, put, putFailed, putLoaded, schedule, warnings} from './elements.ts';
import {loader, one, openPage, shown, textOf} from './frames.ts';

const html = '<!doctype html><title>Login Wi-Fi</title>';
const answer = (body: string, type = 'application/json') =>
  new Response(body, {headers: {'content-type': type}});

/** Of the right shape, but no time can be told in it. */
const undrawable = {office: {...office, utcOffset: 'siang' as '+07:00'}};

const misplaced = 'Bagian halaman ini belum dipasang dengan benar.';
const failed = 'Informasi ini belum dapat dimuat.';
const offline = 'Tidak ada sambungan internet.';

interface Fault {
  code: string;
  says: string;
  reply?: Reply;
  office?: string;
}

const faults: Record<string, Fault> = {
  'without an office': {code: 'no-office', says: misplaced, office: ''},
  'with an unknown office': {
    code: 'unknown-office',
    says: misplaced,
    reply: () => problem('unknown-office', 404),
  },
  'with a server out of reach': {code: 'network', says: offline, reply: unreachable},
  'with a server that is unwell': {
    code: 'internal',
    says: failed,
    reply: () => problem('internal', 500),
  },
  'with broken JSON': {code: 'bad-payload', says: failed, reply: () => answer('{"data": [')},
  'with an empty answer': {code: 'bad-payload', says: failed, reply: () => answer('')},
  'with HTML instead': {code: 'bad-payload', says: failed, reply: () => answer(html, 'text/html')},
  'with an HTML error': {
    code: 'bad-payload',
    says: failed,
    reply: () => new Response(html, {status: 503, headers: {'content-type': 'text/html'}}),
  },
  'with another shape': {code: 'bad-payload', says: failed, reply: () => ({data: [{id: 1}]})},
  'with null': {code: 'bad-payload', says: failed, reply: () => answer('null')},
  'with a date that is none': {
    code: 'bad-payload',
    says: failed,
    reply: () => list(allStates(), {updatedAt: 'kemarin'}),
  },
  'with an answer that cannot be drawn': {
    code: 'bad-payload',
    says: failed,
    reply: () => list(allStates(), undrawable),
  },
};

describe('a schedule that fails', () => {
  for (const [how, {code, says, reply = answering([]), office = '12.19'}] of Object.entries(
    faults,
  )) {
    it(how, async () => {
      const element = schedule({
        client: clientOf(reply, {office}),
        fallback: '<a href="https://desa.example/">Kantor desa</a>',
      });
      const lines = await warnings(async () => {
        const {root, event} = await putFailed(element);
        expect(event).to.be.instanceOf(PendopoErrorEvent);
        expect(event.code).to.equal(code);
        expect(event.error).to.be.instanceOf(Error);
        const alert = one(root, '[role=alert]');
        expect(textOf(alert)).to.contain(says);
        expect(textOf(one(alert, 'button'))).to.equal('Coba lagi');
        expect(one<HTMLAnchorElement>(alert, 'a').href).to.equal('tel:1500537');
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(new RegExp(`^\\[pendopo\\] ${code}: <pendopo-schedule> `));
      expect(one(element, 'a').getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }

  it('names the office and its hours once they are known', async () => {
    let reply = answering(allStates());
    const element = schedule({client: clientOf(url => reply(url))});
    const root = await putLoaded(element);
    reply = () => problem('internal', 500);
    const event = next(element, 'pendopo-error');
    element.q = 'balai';
    await event;
    await element.updateComplete;
    const alert = one(root, '[role=alert]');
    expect(textOf(alert)).to.contain('Jam loket: Sen, Sel, Rab, Kam 08:00–15:00');
    expect(one<HTMLAnchorElement>(alert, '[href^="https://wa.me/"]')).to.exist;
    // What was shown before is better than nothing.
    expect(root.querySelectorAll('.item')).to.not.be.empty;
  });

  it('can be tried again', async () => {
    let reply: Reply = unreachable;
    const element = schedule({client: clientOf(url => reply(url))});
    const {root} = await putFailed(element);
    reply = answering(allStates());
    const load = next(element, 'pendopo-load');
    one(root, '[data-act=retry]').click();
    await load;
    expect(root.querySelector('[role=alert]')).to.equal(null);
    expect(root.querySelectorAll('.item')).to.have.length(8);
  });

  it('keeps the fallback for as long as a slow server takes', async () => {
    let arrive = (_: unknown) => {};
    const slow = new Promise(resolve => (arrive = resolve));
    const element = schedule({client: clientOf(() => slow), fallback: '<p>Telepon 1500537</p>'});
    const load = next(element, 'pendopo-load');
    put(element);
    await element.updateComplete;
    expect(one(element, 'p').getBoundingClientRect().height).to.be.greaterThan(0);
    arrive(list(allStates()));
    await load;
    expect(one(element, 'p').getBoundingClientRect().height).to.equal(0);
  });

  it('says that a server took too long', async () => {
    const client = clientOf(() => new Promise(() => {}), {timeout: 20});
    const {root, event} = await putFailed(schedule({client}));
    expect(event.code).to.equal('timeout');
    expect(textOf(one(root, '[role=alert]'))).to.contain(failed);
  });

  it('tells one thing once, also where the loader had asked', async () => {
    const body = list(allStates(), undrawable);
    const page = await openPage(`<pendopo-schedule office="12.19"></pendopo-schedule>${loader}`, {
      before(window) {
        window.fetch = () => Promise.resolve(new Response(JSON.stringify(body)));
      },
    });
    await page.event('pendopo-error');
    expect(textOf(one(shown(page), '[role=alert]'))).to.contain(failed);
    expect(page.events('pendopo-load')).to.be.empty;
    expect(page.lines).to.have.length(1);
  });

  it('with a real server that is gone', async () => {
    const page = await openPage(
      `<pendopo-schedule office="12.19" server="http://127.0.0.1:1"><b>Telepon</b></pendopo-schedule>${loader}`,
    );
    await page.event('pendopo-error');
    expect(textOf(one(shown(page), '[role=alert]'))).to.contain(offline);
    expect(one(page.document, 'b').getBoundingClientRect().height).to.be.greaterThan(0);
    expect(page.lines[0]).to.match(/^\[pendopo\] network: /);
  }).timeout(20_000);

  it('with a real refusal', async () => {
    const page = await openPage(`<pendopo-schedule office="99.99"></pendopo-schedule>${loader}`);
    await page.event('pendopo-error');
    expect(textOf(one(shown(page), '[role=alert]'))).to.contain(misplaced);
    expect(page.lines[0]).to.match(/^\[pendopo\] unknown-office: /);
  });
});

const texts = {
  markup: '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
  'a template': '${alert(1)} {{constructor.constructor("window.hacked=1")()}}',
  'a link': 'javascript:window.hacked=1',
  'an attribute': '" onclick="window.hacked=1" x="',
  'an override of direction': '\u202Edesrever \u2066مدرسة',
  '5,000 letters': 'x'.repeat(5000),
};

describe('a hostile answer', () => {
  for (const [what, text] of Object.entries(texts)) {
    it(`is text: ${what}`, async () => {
      const element = schedule({client: clientOf(() => listOf(text))});
      const root = await putLoaded(element, 320);
      for (const details of root.querySelectorAll('details')) details.open = true;
      expect(root.querySelector('img,script,[onclick],[onerror]')).to.equal(null);
      for (const link of root.querySelectorAll('a')) {
        expect(link.protocol).to.match(/^(https?|tel|webcals?):$/);
      }
      const box = element.parentElement!;
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      const shownText = textOf(one(root, 'h4'));
      expect(text.startsWith(shownText.replace(/…$/, ''))).to.equal(true);
      expect('hacked' in window).to.equal(false);
    });
  }

  it('stays within a narrow page in trouble too', async () => {
    let reply: Reply = () => listOf('x'.repeat(5000));
    const element = schedule({client: clientOf(url => reply(url))});
    await putLoaded(element, 320);
    reply = () => problem('internal', 500);
    const event = next(element, 'pendopo-error');
    element.q = 'balai';
    await event;
    await element.updateComplete;
    const box = element.parentElement!;
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
  });
});
