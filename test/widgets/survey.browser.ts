/** The survey against the real server: what is chosen is kept, sent once, and forgotten on request. */
import '@pendopo/widgets/survey.js';
import {expect} from '@open-wc/testing';
import {Pendopo} from '@pendopo/sdk';
import {serverUrl} from '../support/page.ts';
import {make, next, putLoaded} from './elements.ts';

/** A server address of its own keeps one test's drafts from another's; the answers come from the real one. */
function realClient(posts: string[] = []) {
  const server = `https://contoh-${crypto.getRandomValues(new Uint32Array(1))[0]}.example.go.id`;
  return new Pendopo({
    server,
    office: '12.19',
    async fetch(input, init) {
      const request = new Request(input, init);
      const url = request.url.replace(server, serverUrl);
      const {method, headers} = request;
      const body = method === 'POST' ? await request.text() : undefined;
      if (body) posts.push(body);
      return fetch(url, {method, headers, ...(body && {body})});
    },
  });
}

const draw = async (client: Pendopo) => {
  const element = make('pendopo-survey', {client, attributes: {office: '12.19'}});
  return {element, root: await putLoaded(element)};
};

const radios = (root: ShadowRoot) => [...root.querySelectorAll<HTMLInputElement>('[type=radio]')];
const chosen = (root: ShadowRoot) => radios(root).filter(({checked}) => checked);

/** Until a tree holds this. */
function until(root: ShadowRoot, holds: () => unknown): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (!holds()) return;
      watching.disconnect();
      resolve();
    };
    const watching = new MutationObserver(look);
    watching.observe(root, {subtree: true, childList: true, characterData: true, attributes: true});
    look();
  });
}

const says = (root: ShadowRoot, text: string) =>
  until(root, () => root.textContent!.replace(/\s+/g, ' ').includes(text));

describe('the survey', () => {
  beforeEach(() => localStorage.clear());

  it('keeps what was chosen, also when the page is opened anew, and forgets it on request', async () => {
    const client = realClient();
    const first = await draw(client);
    for (const radio of radios(first.root)
      .filter(({value}) => value === '3')
      .slice(0, 4)) {
      radio.click();
    }
    await says(first.root, 'tersimpan di perangkat ini');
    first.element.remove();

    const second = await draw(client);
    await until(second.root, () => chosen(second.root).length === 4);
    await says(second.root, '4 dari 9 terjawab');
    second.root.querySelector<HTMLElement>('[data-act=forget]')!.click();
    await until(second.root, () => chosen(second.root).length === 0);
    second.element.remove();

    const third = await draw(client);
    expect(chosen(third.root)).to.have.length(0);
    expect(Object.keys(localStorage).filter(key => key.startsWith('pendopo-draft'))).to.be.empty;
  });

  it('is sent once, however often it is tapped, and only what was asked for', async () => {
    const posts: string[] = [];
    const {element, root} = await draw(realClient(posts));
    for (const radio of radios(root).filter(({value}) => value === '4')) radio.click();
    const sent = next(element, 'pendopo-submit');
    const button = root.querySelector<HTMLElement>('button.main')!;
    for (let tap = 0; tap < 5; tap++) button.click();
    await sent;
    await says(root, 'Terima kasih');
    expect(posts).to.have.length(1);
    expect(Object.keys(JSON.parse(posts[0]!)).sort()).to.deep.equal(['answers', 'device']);
  });

  it('is answered once a day from one device', async () => {
    const answer = async () => {
      const {element, root} = await draw(realClient());
      for (const radio of radios(root).filter(({value}) => value === '3')) radio.click();
      root.querySelector<HTMLElement>('button.main')!.click();
      await says(root, 'Terima kasih');
      const text = root.textContent!;
      element.remove();
      return text;
    };
    expect(await answer()).to.include('sudah diterima');
    expect(await answer()).to.include('sudah diisi');
  });
});
