/** Asking for a visit in a page: sent once, to the real server; its letter laid out as it must be. */
import '@pendopo/widgets/visit-request.js';
import {expect} from '@open-wc/testing';
import type {PendopoVisitRequest} from '@pendopo/widgets';
import {clientOf, type Reply} from '../../stories/fixtures.ts';
import {homeTyped, receipt, schoolTyped, taking} from '../../stories/fixtures-visit-request.ts';
import {make, next, putLoaded} from './elements.ts';
import {loader, one, openAddress, openPage, type TestPage, textOf} from './frames.ts';

type Typed = Readonly<Record<string, string>>;

let servers = 0;

/** The element, with a server of its own: nothing that another test kept is found by it. */
async function request(kind: string, reply: Reply = taking(), width = 800) {
  const server = `https://contoh-${Date.now()}-${servers++}.example.go.id`;
  const client = clientOf(reply, {server, prove: false});
  const element = make('pendopo-visit-request', {client, attributes: {kind}});
  const root = await putLoaded(element, width);
  return {element, root};
}

/** Fills a form in, as a person does. */
async function fill(root: ParentNode, typed: Typed, element: PendopoVisitRequest) {
  for (const [name, value] of Object.entries(typed)) {
    const parts = [...root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
    const part = parts.find(({type, value: own}) => type !== 'radio' || own === value)!;
    if (/^(radio|checkbox)$/.test(part.type)) part.checked = true;
    else part.value = value;
    for (const type of ['input', 'change']) {
      part.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
    }
    await element.updateComplete;
  }
}

/** Waits until something is drawn. */
const drawn = (root: ParentNode & Node, selector: string): Promise<HTMLElement> =>
  new Promise(resolve => {
    const look = () => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, {childList: true, subtree: true});
    look();
  });

const elementOf = (page: TestPage) =>
  one(page.document, 'pendopo-visit-request') as PendopoVisitRequest;

describe('a request for a visit', () => {
  it('reaches the real server with its proof of work, and brings number and secret', async () => {
    const page = await openPage(
      `<pendopo-visit-request office="12.19" kind="home"></pendopo-visit-request>${loader}`,
    );
    await page.event('pendopo-load');
    const element = elementOf(page);
    const root = element.shadowRoot!;
    const district = one<HTMLOptionElement>(root, '[name=district] option:nth-child(2)').value;
    await fill(root, {...homeTyped, district}, element);
    const sent = next(element, 'pendopo-submit');
    one(root, '.fill .main').click();
    await sent;
    const shown = await drawn(root, '.receipt');
    expect(textOf(shown)).to.match(/K1219-[0-9A-Z]{7}-[0-9A-Z]/);
    expect(textOf(shown)).to.match(/[0-9A-Z]{5}-[0-9A-Z]{5}/);
    // Neither address nor storage tells what was typed.
    const kept = JSON.stringify({...page.window.localStorage}) + page.fetched.join();
    expect(kept).to.not.contain('Contoh Kenanga');
    expect(kept).to.not.contain('0812');
  }).timeout(60_000);

  it('is sent once, however often the button is pressed', async () => {
    let sent = 0;
    const {element, root} = await request(
      'home',
      taking(() => {
        sent++;
        return receipt;
      }),
    );
    await fill(root, homeTyped, element);
    const done = next(element, 'pendopo-submit');
    for (let n = 0; n < 3; n++) one(root, '.fill .main').click();
    await done;
    await drawn(root, '.receipt');
    expect(sent).to.equal(1);
  });

  it('asks the device where it is only when the button for that is tapped', async () => {
    let asked = 0;
    const {geolocation} = navigator;
    const answer = {coords: {latitude: 3.2401234567, longitude: 99.55}} as GeolocationPosition;
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: {
        getCurrentPosition(told: PositionCallback) {
          asked++;
          told(answer);
        },
      },
    });
    try {
      let body: {latitude?: number; longitude?: number} = {};
      const {element, root} = await request('home');
      element.client = clientOf(taking(), {prove: false});
      const write = element.client.write.bind(element.client);
      element.client.write = (route, draft, ...others) => {
        body = draft;
        return write(route, draft, ...others);
      };
      await fill(root, homeTyped, element);
      expect(asked).to.equal(0);
      one(root, '[data-act=near]').click();
      await drawn(root, '[name=latitude]');
      expect(asked).to.equal(1);
      expect(one<HTMLInputElement>(root, '[name=latitude]').value).to.equal('3.24012');
      one(root, '[data-act=unlocate]').click();
      await drawn(root, '[data-act=near]');
      one(root, '[data-act=near]').click();
      await drawn(root, '[name=latitude]');
      const done = next(element, 'pendopo-submit');
      one(root, '.fill .main').click();
      await done;
      expect(body.latitude).to.equal(3.24012);
      expect(body.longitude).to.equal(99.55);
    } finally {
      Object.defineProperty(navigator, 'geolocation', {configurable: true, value: geolocation});
    }
  });

  it('takes over what was typed into the printed page', async () => {
    const page = await openAddress('/embed/12.19/kunjungan?kind=school');
    const name = one<HTMLInputElement>(page.document, '[name=schoolName]');
    name.value = 'SMA Contoh';
    await page.event('pendopo-load');
    const root = elementOf(page).shadowRoot!;
    await drawn(root, '.fill');
    expect(one<HTMLInputElement>(root, '[name=schoolName]').value).to.equal('SMA Contoh');
  });
});

describe('the letter of a school', () => {
  /** 170 mm: about what A4 leaves between its margins. */
  const width = 643;

  async function letter(typed: Typed = schoolTyped) {
    const {element, root} = await request('school', taking(), width);
    await fill(root, typed, element);
    one(root, '[data-act=preview]').click();
    const sheets = await drawn(root, '.letters');
    const box = (selector: string) => one(sheets, selector).getBoundingClientRect();
    return {element, root, sheets, box};
  }

  it('has its parts where an official letter has them', async () => {
    const {box} = await letter();
    const sheet = box('.letter');
    const middle = sheet.left + sheet.width / 2;
    const [head, number, date] = [box('.head'), box('.numbered table'), box('.date')];
    const [to, facts, signed] = [box('.to'), box('.facts'), box('.signed')];
    expect(head.top).to.be.lessThan(number.top);
    // Place and date: at the right, level with the number.
    expect(Math.abs(date.top - number.top)).to.be.lessThan(3);
    expect(date.left).to.be.greaterThan(middle - 10);
    expect(number.left).to.be.lessThan(middle);
    // Yth. below the subject, at the left; then what it says; the signature at the right.
    expect(to.top).to.be.greaterThan(number.bottom);
    expect(Math.abs(to.left - number.left)).to.be.lessThan(3);
    expect(facts.top).to.be.greaterThan(to.bottom);
    expect(signed.top).to.be.greaterThan(facts.bottom);
    expect(signed.left).to.be.greaterThan(middle - 10);
    // Room for a signature and a stamp, 20 mm.
    expect(box('.stamp').height).to.be.closeTo(75.6, 1);
    expect(box('.copies').top).to.be.greaterThan(signed.bottom);
  });

  it('keeps within its sheet whatever a school is called', async () => {
    const schoolName = `SMA "Cendekia" & مدرسة العلوم 🌱 ${'X'.repeat(160)}`.slice(0, 160);
    const {sheets} = await letter({
      ...schoolTyped,
      schoolName,
      signerName: 'W'.repeat(120),
      signerTitle: 'Kepala '.repeat(17).trim(),
      letterNumber: '9'.repeat(60),
      letterPlace: 'Y'.repeat(60),
    });
    const {right, left} = sheets.getBoundingClientRect();
    for (const part of sheets.querySelectorAll('.letter *')) {
      const box = part.getBoundingClientRect();
      expect(box.right, part.className).to.be.lessThan(right + 1);
      expect(box.left, part.className).to.be.greaterThan(left - 1);
    }
  });

  it('has a line to write on for each pupil, of 8 mm', async () => {
    const {sheets} = await letter();
    const [record, kia] = sheets.querySelectorAll('.list');
    expect(record!.querySelectorAll('tbody tr')).to.have.length(12);
    expect(kia!.querySelectorAll('tbody tr')).to.have.length(3);
    for (const row of sheets.querySelectorAll('tbody tr td:last-child:empty')) {
      expect(row.getBoundingClientRect().height).to.be.greaterThan(29);
    }
    expect(textOf(sheets)).to.not.contain('NIK');
  });

  it('is printed alone, from a window of its own, with its number', async () => {
    const {element, root} = await request('school');
    await fill(root, schoolTyped, element);
    const done = next(element, 'pendopo-submit');
    one(root, '.fill .main').click();
    await done;
    const button = await drawn(root, '[data-act=letter]');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentWindow!;
    const {open} = window;
    try {
      const printed = new Promise<void>(resolve => {
        page.print = resolve;
      });
      window.open = () => page;
      button.click();
      await printed;
      const {body, adoptedStyleSheets, documentElement} = page.document;
      expect(textOf(body)).to.contain(receipt.number);
      expect(textOf(body)).to.not.contain(receipt.secret);
      expect(body.querySelectorAll('.sheet')).to.have.length(3);
      expect(documentElement.lang).to.equal('id');
      const rules = [...adoptedStyleSheets[0]!.cssRules].map(({cssText}) => cssText).join();
      expect(rules).to.contain('@page');
      expect(rules).to.match(/A4/i);
    } finally {
      window.open = open;
      frame.remove();
    }
  });
});
