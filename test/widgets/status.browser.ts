/** A lookup in a page of its own: nothing of it is left anywhere. */
import {expect} from '@open-wc/testing';
import {one, openAddress, type TestPage, textOf} from './frames.ts';

interface Sample {
  number: string;
  factor: string;
  name: {id: string};
}

const page = '/embed/12.19/status';

/** What the sample office offers to try. */
async function sample(name: string): Promise<Sample> {
  const {settings} = await (await fetch('/v1/offices/12.19/intake')).json();
  return settings.status.tryOut.find((one: Sample) => one.name.id === name);
}

/** The drawn form, after the printed one was taken over. */
async function open(before?: (root: HTMLElement) => void): Promise<TestPage> {
  const page_ = await openAddress(page);
  before?.(one(page_.document, 'pendopo-status'));
  await page_.event('pendopo-load');
  return page_;
}

/** What the element shows: its shadow tree. */
const shown = ({document}: TestPage): ShadowRoot => one(document, 'pendopo-status').shadowRoot!;

const field = (root: ParentNode, name: string) => one<HTMLInputElement>(root, `[name=${name}]`);

/** Resolves when something stands in a tree, however it came there. */
const appears = (root: ParentNode & Node, selector: string): Promise<Element> =>
  new Promise(resolve => {
    const look = () => {
      const found = root.querySelector(selector);
      if (found) resolve(found);
      return found;
    };
    if (look()) return;
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(root, {childList: true, subtree: true, attributes: true});
  });

async function lookUp(page: TestPage, {number, factor}: Pick<Sample, 'number' | 'factor'>) {
  const root = shown(page);
  field(root, 'number').value = number;
  field(root, 'factor').value = factor;
  one(root, '.fill button').click();
  return root;
}

describe('a lookup', () => {
  it('shows the case, and leaves nothing of it in addresses or on the device', async () => {
    const opened = await open();
    const tried = await sample('perlu perbaikan');
    const root = await lookUp(opened, tried);
    await appears(root, '.case');
    expect(textOf(one(root, 'h3'))).to.equal('Perlu perbaikan');
    const kept = JSON.stringify([
      {...opened.window.localStorage},
      {...opened.window.sessionStorage},
      opened.window.location.href,
      opened.fetched,
      opened.lines,
      opened.window.history.state,
    ]);
    // The form's own answer offers these to try: of the case itself nothing may be there.
    expect(kept).to.not.contain('needs-correction');
    expect(kept).to.not.match(/S\*\*\*/);
    const asked = opened.fetched.filter(url => url.includes('lookup'));
    expect(asked).to.have.length(1);
    expect(asked[0]).to.match(/\/v1\/offices\/12\.19\/applications\/lookup$/);
    expect(opened.document.cookie).to.equal('');
  });

  it('is gone when the page is left', async () => {
    const opened = await open();
    const root = await lookUp(opened, await sample('siap diambil'));
    await appears(root, '.case');
    opened.window.dispatchEvent(new opened.window.PageTransitionEvent('pagehide'));
    await appears(root, '.fill');
    expect(root.querySelector('.case')).to.equal(null);
    expect(field(root, 'number').value).to.equal('');
  });

  it('sends nothing that is mistyped', async () => {
    const opened = await open();
    const {number, factor} = await sample('siap diambil');
    const root = await lookUp(opened, {
      number: number.replace(/.$/, last => (last === 'X' ? 'Y' : 'X')),
      factor,
    });
    await appears(root, '[aria-invalid]');
    expect(opened.fetched.filter(url => /lookup|challenge/.test(url))).to.be.empty;
  });

  it('takes over what was typed into the printed form', async () => {
    const opened = await open(root => {
      field(root, 'number').value = 'a1219';
      field(root, 'factor').value = '17-08-';
    });
    const root = shown(opened);
    expect(field(root, 'number').value).to.equal('a1219');
    expect(field(root, 'factor').value).to.equal('17-08-');
  });
});
