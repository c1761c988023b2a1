/** What to bring, on pages of their own, from the real server. */
import '@pendopo/widgets/checklist.js';
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {clientOf, type Reply, unreachable} from '../../stories/fixtures.ts';
import {answeringServices} from '../../stories/fixtures-checklist.ts';
import {make, next, put, putLoaded} from './elements.ts';
import {loader, one, openAddress, openPage, type TestPage, textOf} from './frames.ts';

const tag = 'pendopo-checklist';
const embed = '/embed/12.19/persyaratan';
const photoAge = `${embed}?service=kia_5to17&age=8`;

type Checklist = HTMLElementTagNameMap[typeof tag];

const elementOf = (page: TestPage) => one<Checklist>(page.document, tag);
const rootOf = (page: TestPage) => elementOf(page).shadowRoot!;
const asked = ({fetched}: TestPage) => fetched.filter(url => url.includes('/services'));

const boxes = (root: ParentNode) =>
  [...root.querySelectorAll('header, details, li, p, h3, h4, fieldset, footer')].map(part => {
    const {x, y, width, height} = part.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join();
  });

const progress = (root: ParentNode) => textOf(one(root, 'progress + span'));
const ticks = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLInputElement>('[data-act=tick]')].map(box => box.checked);

const message = (root: ParentNode) =>
  new URL(one<HTMLAnchorElement>(root, '[data-act=whatsapp]').href).searchParams.get('text')!;

/** Taps what asks nothing of the server, and waits until it is drawn. */
async function touch(element: Checklist, selector: string): Promise<ShadowRoot> {
  const root = element.shadowRoot!;
  one(root, selector).click();
  await element.updateComplete;
  return root;
}

describe('the checklist', () => {
  it('comes by one script and an element, with one question in one language', async () => {
    const page = await openPage(
      `<${tag} office="12.19"><a href="/x">Persyaratan</a></${tag}>${loader}`,
    );
    await page.event('pendopo-load');
    expect(rootOf(page).querySelectorAll('summary')).to.have.length(10);
    expect(asked(page)).to.deep.equal([`${location.origin}/v1/offices/12.19/services?lang=id`]);
    expect(page.events('securitypolicyviolation')).to.be.empty;
  });

  it('comes in English with one question too, and in the other language on a tap', async () => {
    const page = await openPage(`<${tag} office="12.19" lang="en"></${tag}>${loader}`);
    await page.event('pendopo-load');
    expect(textOf(rootOf(page).querySelector('summary'))).to.equal('Birth');
    one(rootOf(page), '[data-act=lang]').click();
    await page.event('pendopo-load', 2);
    expect(textOf(rootOf(page).querySelector('summary'))).to.equal('Lahir');
    expect(asked(page)).to.deep.equal([
      `${location.origin}/v1/offices/12.19/services?lang=en`,
      `${location.origin}/v1/offices/12.19/services?lang=id`,
    ]);
  });

  it('opens one service directly, asked by the loader, and leads to all others', async () => {
    const page = await openPage(
      `<${tag} office="12.19" service="kia_under5" answers="age=3"></${tag}>${loader}`,
    );
    await page.event('pendopo-load');
    const root = rootOf(page);
    expect(textOf(one(root, 'h3'))).to.equal('KIA anak usia 0 sampai sebelum 5 tahun');
    expect(ticks(root)).to.deep.equal([false, false, false]);
    expect(asked(page)).to.deep.equal([`${location.origin}/v1/offices/12.19/services/kia_under5`]);
    const others = one<HTMLAnchorElement>(root, '[data-act=others]');
    expect(others.href).to.equal(`${location.origin}/12.19/persyaratan?`);
  });

  it('comes by a link that is upgraded in place', async () => {
    const page = await openPage(
      `<a data-pendopo="checklist" href="/12.19/persyaratan?service=death">Akta kematian</a>${loader}`,
    );
    await page.event('pendopo-load');
    expect(textOf(one(rootOf(page), 'h3'))).to.equal('Akta kematian');
  });

  it('goes from need to list with three taps at most, without asking the server again', async () => {
    const page = await openPage(`<${tag} office="12.19"></${tag}>${loader}`);
    await page.event('pendopo-load');
    const element = elementOf(page);
    const chosen = next<Event & {service: string}>(element, 'pendopo-choose');
    const root = await touch(element, '[data-value=birth_in_wedlock]');
    expect((await chosen).service).to.equal('birth_in_wedlock');
    for (let taps = 0; root.querySelector('fieldset'); taps++) {
      expect(taps).to.be.lessThan(3);
      await touch(element, 'fieldset button');
      // On goes the focus, since what had it is gone.
      expect(root.activeElement?.localName).to.equal(
        root.querySelector('fieldset') ? 'legend' : 'h4',
      );
    }
    expect(textOf(one(root, 'h4'))).to.equal('Yang perlu disiapkan');
    expect(root.querySelectorAll('[data-need]').length).to.be.greaterThan(3);
    expect(asked(page)).to.have.length(1);
  });

  it('leads who turned 17 to the first KTP-el, also where only one service was loaded', async () => {
    const page = await openPage(`<${tag} office="12.19" service="kia_5to17"></${tag}>${loader}`);
    await page.event('pendopo-load');
    const element = elementOf(page);
    await touch(element, 'fieldset button:last-of-type');
    one(rootOf(page), '[data-act=instead]').click();
    await page.event('pendopo-load', 2);
    await element.updateComplete;
    expect(textOf(one(rootOf(page), 'h3'))).to.equal('KTP-el baru (perekaman pertama)');
    expect(textOf(one(rootOf(page), 'legend'))).to.contain('pernah direkam');
  });

  it('is reached by keyboard alone: need, answer, tick, clear', async () => {
    const before = put(document.createElement('button'));
    const client = clientOf(answeringServices());
    const root = await putLoaded(make(tag, {client}));
    const press = (key: string) => sendKeys({press: key});
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 40; presses++) {
        await press('Tab');
        if (root.activeElement?.matches(selector)) return;
      }
      throw new Error(`Tab never comes to ${selector}`);
    };
    before.focus();
    await tabTo('[name=q]');
    await sendKeys({type: 'kartu anak hilang'});
    await press('Enter');
    await tabTo('[data-value=kia_lost_damaged]');
    await press('Enter');
    expect(textOf(root.activeElement)).to.equal('KIA hilang atau rusak');
    await tabTo('fieldset [value=lost]');
    expect(getComputedStyle(root.activeElement!).outlineStyle).to.equal('solid');
    await press('Enter');
    expect(textOf(root.activeElement)).to.equal('Yang perlu disiapkan');
    await tabTo('[value=photo]');
    await sendKeys({type: ' '});
    expect(progress(root)).to.equal('1 dari 3 siap');
    await tabTo('[data-act=clear]');
    await press('Enter');
    expect(progress(root)).to.equal('0 dari 3 siap');
  });

  it('is there without a connection, with its age, and works on', async () => {
    let reply: Reply = answeringServices();
    const client = clientOf(url => reply(url));
    await putLoaded(make(tag, {client}));
    reply = unreachable;
    const element = make(tag, {client});
    const root = await putLoaded(element);
    expect(textOf(one(root, '.warn[role=status]'))).to.contain('tersimpan 1 menit lalu');
    await touch(element, '[data-value=kia_lost_damaged]');
    await touch(element, 'fieldset [value=lost]');
    expect(root.querySelectorAll('[data-need]')).to.have.length(3);
  });

  it('keeps its looks on a page that unsets everything', async () => {
    const page = await openPage(`<${tag} office="12.19" service="death"></${tag}>${loader}`, {
      head: '<style>*, ::before, ::after { all: unset !important }</style>',
    });
    await page.event('pendopo-load');
    const item = one(rootOf(page), '.item');
    expect(item.getBoundingClientRect().width).to.be.greaterThan(600);
    expect(page.window.getComputedStyle(item).borderTopWidth).to.equal('1px');
  });
});

describe('ticks', () => {
  const open = async (office = '12.19') => {
    const page = await openPage(`<${tag} office="${office}" service="death"></${tag}>${loader}`);
    // Below others a page is out of sight, and nothing in it is loaded.
    page.frame.scrollIntoView();
    await page.event('pendopo-load');
    return {page, root: rootOf(page), element: elementOf(page)};
  };

  it('are kept on this device only, and nothing personal with them', async () => {
    const {page, element} = await open();
    const root = await touch(element, '[value=death_letter]');
    expect(progress(root)).to.equal('1 dari 3 siap');
    expect({...localStorage}).to.have.property('pendopo-ticks:12.19:death', '["death_letter"]');
    expect(asked(page)).to.have.length(1);

    const again = await open();
    expect(ticks(again.root)).to.deep.equal([true, false, false]);
    expect(progress(again.root)).to.equal('1 dari 3 siap');
    // Another office is another list.
    expect(ticks((await open('34.02')).root)).to.deep.equal([false, false, false]);

    await touch(again.element, '[data-act=clear]');
    expect(ticks(again.root)).to.deep.equal([false, false, false]);
    expect(localStorage.getItem('pendopo-ticks:12.19:death')).to.equal(null);
    expect(ticks((await open()).root)).to.deep.equal([false, false, false]);
  });

  it('work where nothing may be kept', async () => {
    const page = await openPage(`<${tag} office="12.19" service="death"></${tag}>${loader}`, {
      before: window =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
    });
    await page.event('pendopo-load');
    const root = await touch(elementOf(page), '[value=death_letter]');
    expect(progress(root)).to.equal('1 dari 3 siap');
  });

  it('are written into the message: service, ready, missing, nobody', async () => {
    const {element, root} = await open();
    await touch(element, '[value=death_letter]');
    expect(message(root).split('\n')).to.deep.equal([
      'Yth. Disdukcapil Kabupaten Batu Bara, saya mau mengurus: Akta kematian.',
      'Sudah siap: Surat kematian dari dokter atau kepala desa/lurah.',
      `Belum ada: ${['deceased_kk_ktp', 'witness_ktp']
        .map(id => textOf(one(root, `[value=${id}]`).closest('label')!.querySelector('b')))
        .join('; ')}.`,
      'Mohon petunjuk langkah berikutnya. Terima kasih.',
    ]);
    const link = one<HTMLAnchorElement>(root, '[data-act=whatsapp]');
    // Deeds are of the second desk of the sample office; a tap leaves the page open.
    expect(link.href).to.match(/^https:\/\/wa\.me\/62\d+\?text=/);
    expect(link.target).to.equal('_blank');
    expect(message(root)).to.not.match(/NIK|\d{16}/);
    await touch(element, '[data-act=clear]');
    expect(message(root)).to.not.contain('Sudah siap');
  });

  it('are shared by the way of the device, where it has one, without the answers', async () => {
    const page = await openPage(
      `<${tag} office="12.19" service="kia_5to17" answers="age=8"></${tag}>${loader}`,
    );
    await page.event('pendopo-load');
    const root = rootOf(page);
    const link = one<HTMLAnchorElement>(root, '[data-act=share]');
    const text = new URL(link.href).searchParams.get('text')!;
    expect(text).to.contain(`${location.origin}/12.19/persyaratan?service=kia_5to17`);
    expect(text).to.not.contain('age');
    const shared = new Promise(resolve => {
      Object.defineProperty(page.window.navigator, 'share', {
        configurable: true,
        value: async (data: ShareData) => resolve(data),
      });
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: async (data: ShareData) => resolve(data),
      });
    });
    link.click();
    expect(await shared).to.deep.equal({text});
    delete (navigator as {share?: unknown}).share;
  });

  it('go with the page that another site opens to print', async () => {
    const page = await openPage(
      `<${tag} office="12.19" service="kia_5to17" answers="age=8"></${tag}>${loader}`,
    );
    await page.event('pendopo-load');
    const print = one<HTMLAnchorElement>(rootOf(page), '[data-act=print]');
    expect(print.href).to.equal(`${location.origin}/12.19/persyaratan?age=8&service=kia_5to17`);
    expect(print.target).to.equal('_blank');
  });
});

describe('a printed checklist', () => {
  it('asks for no data, nothing moves when it comes alive, and looks the same drawn', async () => {
    for (const url of [embed, photoAge, `${embed}?service=kk_change`]) {
      const page = await openAddress(url);
      const element = elementOf(page);
      const before = boxes(element);
      expect(before).to.have.length.greaterThan(10);
      await page.event('pendopo-load');
      expect(boxes(element)).to.deep.equal(before);
      expect(asked(page)).to.be.empty;
      expect(page.events('securitypolicyviolation')).to.be.empty;
      void element.reload();
      await page.event('pendopo-load', 2);
      expect(boxes(rootOf(page)), url).to.deep.equal(before);
      expect(textOf(one(rootOf(page), 'section'))).to.equal(textOf(one(element, 'section')));
    }
  });

  it('counts ticks only once a script keeps them', async () => {
    const page = await openAddress(photoAge);
    const element = elementOf(page);
    const counted = [...element.querySelectorAll<HTMLElement>('[data-scripted]')];
    expect(counted).to.have.length(2);
    const seen = () => counted.map(part => page.window.getComputedStyle(part).visibility);
    if (element.matches(':not(:defined)')) {
      expect(seen()).to.deep.equal(['hidden', 'hidden']);
    }
    await page.event('pendopo-load');
    expect(seen()).to.deep.equal(['visible', 'visible']);
  });

  it('keeps ticks, and they are there when it is drawn anew', async () => {
    const page = await openAddress(photoAge);
    await page.event('pendopo-load');
    const element = elementOf(page);
    one(element, '[value=kk]').click();
    expect(progress(element)).to.equal('1 dari 4 siap');
    expect(message(element)).to.contain('Sudah siap: KK orang tua atau wali.');
    void element.reload();
    await page.event('pendopo-load', 2);
    const root = rootOf(page);
    expect(ticks(root)).to.deep.equal([false, true, false, false]);
    expect(progress(root)).to.equal('1 dari 4 siap');
    const again = await openAddress(photoAge);
    await again.event('pendopo-load');
    expect(ticks(elementOf(again))).to.deep.equal([false, true, false, false]);
  });

  it('prints itself', async () => {
    const page = await openAddress(photoAge);
    await page.event('pendopo-load');
    let printed = 0;
    page.window.print = () => void printed++;
    one(elementOf(page), '[data-act=print]').click();
    expect(printed).to.equal(1);
  });

  it('answers by its own address, as without a script', async () => {
    const page = await openAddress(`${embed}?service=kia_lost_damaged`);
    await page.event('pendopo-load');
    const loaded = new Promise(resolve =>
      page.frame.addEventListener('load', resolve, {once: true}),
    );
    one(elementOf(page), 'fieldset button').click();
    await loaded;
    expect(page.frame.contentWindow!.location.search).to.equal('?service=kia_lost_damaged&age=0');
  });
});
