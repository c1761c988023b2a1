/** Pages that were not made for us. */
import {expect} from '@open-wc/testing';
import {
  firstDay,
  loader,
  nextDay,
  one,
  openPage,
  type PageOptions,
  questions,
  shown,
  type TestPage,
} from './frames.ts';

const element = '<pendopo-schedule office="12.19"></pendopo-schedule>';

async function open(options: PageOptions): Promise<TestPage> {
  const page = await openPage(element + loader, options);
  await page.event('pendopo-load');
  return page;
}

const styleOf = (page: TestPage, selector: string) =>
  page.window.getComputedStyle(one(shown(page), selector));

const hostile = '<style>*, ::before, ::after { all: unset !important }</style>';

/** What Bootstrap and its likes do to every element. */
const reset = `<style>
  *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0; }
  body { font: 400 1rem/1.5 system-ui; color: #212529; }
  a { color: #e00; text-decoration: none; }
  h2, h3, h4 { font-size: 3rem; line-height: 1; color: #e00; }
  ul { padding-left: 6rem; list-style: square; }
  label, input, select, button { display: inline-block; width: 10px; height: 10px; }
  section, li, details, .item, .note, .badge { display: none; }
  pendopo-schedule { display: inline; }
</style>`;

describe('a host page', () => {
  for (const [what, head] of Object.entries({'unsets everything': hostile, 'resets all': reset})) {
    it(`that ${what} leaves the inside alone`, async () => {
      const page = await open({head});
      const root = shown(page);
      expect(one(root, 'section').getBoundingClientRect().width).to.be.greaterThan(600);
      expect(one(root, '.item').getBoundingClientRect().height).to.be.greaterThan(60);
      expect(styleOf(page, '.item').borderTopWidth).to.equal('1px');
      expect(styleOf(page, '.item').listStyleType).to.equal('none');
      expect(styleOf(page, 'li').display).to.equal('list-item');
      expect(styleOf(page, 'h4').color).to.not.equal('rgb(238, 0, 0)');
      expect(styleOf(page, 'ul').paddingLeft).to.equal('0px');
      one<HTMLDetailsElement>(root, '.search').open = true;
      expect(one(root, '[name=q]').getBoundingClientRect().height).to.be.at.least(48);
      expect(one(root, 'button').getBoundingClientRect().height).to.be.at.least(48);
    });
  }

  it('that extends Array.prototype and Object.prototype', async () => {
    const page = await open({
      before({Array, Object}) {
        (Array.prototype as unknown as Record<string, unknown>)['junk'] = () => 'junk';
        (Object.prototype as unknown as Record<string, unknown>)['trash'] = 'trash';
      },
    });
    expect(firstDay(shown(page))).to.match(nextDay);
    expect(questions(page)).to.deep.equal([`${location.origin}/v1/offices/12.19/visits`]);
    expect(shown(page).textContent).to.not.match(/junk|trash/);
    expect(page.lines).to.be.empty;
  });

  it('with an AMD loader', async () => {
    let called = false;
    const page = await open({
      before: window =>
        Object.assign(window, {define: Object.assign(() => (called = true), {amd: {}})}),
    });
    expect(firstDay(shown(page))).to.match(nextDay);
    expect(called).to.equal(false);
  });

  it('that wraps fetch', async () => {
    let asked = 0;
    const page = await open({
      before(window) {
        const {fetch} = window;
        window.fetch = async (...request) => {
          asked += 1;
          return (await fetch(...request)).clone();
        };
      },
    });
    expect(firstDay(shown(page))).to.match(nextDay);
    expect(asked).to.equal(1);
  });

  it('that allows next to nothing', async () => {
    const {origin} = location;
    const policy = [
      "default-src 'none'",
      `script-src ${origin}`,
      `connect-src ${origin}`,
      "style-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    const page = await open({
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    });
    expect(firstDay(shown(page))).to.match(nextDay);
    // Our style holds without any inline style being allowed.
    expect(styleOf(page, '.item').borderTopWidth).to.equal('1px');
    one(shown(page), '[data-act=more]').click();
    await new Promise<void>(resolve => {
      const look = () => shown(page).querySelectorAll('.item').length === 40 && resolve();
      new MutationObserver(look).observe(shown(page), {subtree: true, childList: true});
    });
    expect(page.events('securitypolicyviolation')).to.be.empty;
  });

  it('keeps its own forms inside a fallback to itself', async () => {
    const page = await openPage(
      `<pendopo-schedule office="99.99"><form action="/cari"><button data-act="retry">Cari</button></form></pendopo-schedule>${loader}`,
    );
    await page.event('pendopo-error');
    const submitted: boolean[] = [];
    page.document.addEventListener('submit', event => {
      submitted.push(event.defaultPrevented);
      event.preventDefault();
    });
    one(page.document, 'button').click();
    expect(submitted).to.deep.equal([false]);
    expect(page.events('pendopo-filter')).to.be.empty;
  });
});
