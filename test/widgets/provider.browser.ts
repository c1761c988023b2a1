/** Server, office, language and client said once, for all elements inside. */
import {expect} from '@open-wc/testing';
import type {PendopoSchedule} from '@pendopo/widgets';
import {allStates, answering, clientOf, visit} from '../../stories/fixtures.ts';
import {next, put, putLoaded, schedule} from './elements.ts';
import {firstDay, loader, nextDay, one, openPage, questions, shown, textOf} from './frames.ts';

const provider = (attributes: Record<string, string> = {}) => {
  const element = document.createElement('pendopo-provider');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const rows = (element: PendopoSchedule) => element.shadowRoot!.querySelectorAll('.item').length;

describe('a provider', () => {
  it('gives server, office and language by attributes', async () => {
    const around = provider({server: window.__server, office: '73.72', lang: 'en'});
    const element = schedule();
    around.append(element);
    const load = next(element, 'pendopo-load');
    put(around);
    await load;
    expect(element.base).to.equal(window.__server);
    expect(element.officeId).to.equal('73.72');
    expect(element.language).to.equal('en');
    expect(textOf(one(element.shadowRoot!, 'header'))).to.contain('Parepare');
  });

  it('gives a client', async () => {
    const around = provider();
    around.client = clientOf(answering([visit(1)]));
    const element = schedule();
    around.append(element);
    const load = next(element, 'pendopo-load');
    put(around);
    await load;
    expect(rows(element)).to.equal(1);
  });

  it('yields to what an element says itself', async () => {
    const around = provider({office: '73.72', lang: 'en'});
    around.client = clientOf(answering([visit(1)]));
    const asked: string[] = [];
    const answer = answering(allStates());
    const client = clientOf(url => (asked.push(url.pathname), answer(url)));
    const element = schedule({client, attributes: {office: '33.72', lang: 'id'}});
    around.append(element);
    const load = next(element, 'pendopo-load');
    put(around);
    await load;
    expect(rows(element)).to.equal(8);
    expect(asked).to.deep.equal(['/v1/offices/33.72/visits']);
    expect(textOf(one(element.shadowRoot!, 'h2'))).to.equal('Jadwal jemput bola');
  });

  it('yields to a server that an element names, client and all', async () => {
    const around = provider({office: '12.19'});
    around.client = clientOf(answering([visit(1)]));
    const element = schedule({attributes: {server: window.__server, limit: '3'}});
    around.append(element);
    const load = next(element, 'pendopo-load');
    put(around);
    await load;
    expect(rows(element)).to.equal(3);
    expect(element.base).to.equal(window.__server);
  });

  it('is followed when it changes', async () => {
    const asked: string[] = [];
    const answer = answering(allStates());
    const around = provider({office: '12.19'});
    around.client = clientOf(url => (asked.push(url.pathname), answer(url)), {office: ''});
    const element = schedule();
    around.append(element);
    let load = next(element, 'pendopo-load');
    put(around);
    await load;
    load = next(element, 'pendopo-load');
    around.setAttribute('office', '34.02');
    await load;
    expect(asked).to.deep.equal(['/v1/offices/12.19/visits', '/v1/offices/34.02/visits']);
    // A language is no question: nothing is asked again.
    around.setAttribute('lang', 'en');
    await element.updateComplete;
    expect(one(element.shadowRoot!, 'section').lang).to.equal('en');
    expect(asked).to.have.length(2);
  });

  it('is not followed by those who have left', async () => {
    const around = provider({lang: 'en'});
    around.client = clientOf(answering(allStates()));
    const element = schedule({client: clientOf(answering([visit(1)]))});
    around.append(element);
    const load = next(element, 'pendopo-load');
    put(around);
    await load;
    put(element);
    around.lang = 'id';
    await element.updateComplete;
    expect(element.context?.lang).to.equal('en');
  });

  it('reaches through shadow roots, the nearest one first', async () => {
    const outer = provider({lang: 'id', office: '12.19'});
    const middle = document.createElement('div');
    const inner = provider({lang: 'en'});
    inner.client = clientOf(answering([visit(1)]));
    const host = document.createElement('div');
    const element = schedule();
    outer.append(middle);
    middle.attachShadow({mode: 'closed'}).append(inner);
    inner.append(host);
    host.attachShadow({mode: 'open'}).append(element);
    const load = next(element, 'pendopo-load');
    put(outer);
    await load;
    expect(element.language).to.equal('en');
    expect(rows(element)).to.equal(1);
  });

  it('may come with the script tag, and saves each element its own attributes', async () => {
    const page = await openPage(
      `<pendopo-provider office="34.02"><pendopo-schedule></pendopo-schedule></pendopo-provider>${loader}`,
    );
    await page.event('pendopo-load');
    expect(firstDay(shown(page))).to.match(nextDay);
    expect(textOf(one(shown(page), 'header'))).to.contain('Bantul');
    expect(new Set(questions(page))).to.deep.equal(
      new Set([`${location.origin}/v1/offices/34.02/visits`]),
    );
  });

  it('may come after what is inside it, with a client that was set before', async () => {
    const page = await openPage(
      `<pendopo-provider><pendopo-schedule></pendopo-schedule></pendopo-provider>
      <script type="module" src="/v1/schedule.js"></script>`,
    );
    const around = one(page.document, 'pendopo-provider');
    Object.assign(around, {client: clientOf(answering([visit(1), visit(2)]))});
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = '/v1/provider.js';
    page.document.head.append(script);
    await page.event('pendopo-load');
    expect(shown(page).querySelectorAll('.item')).to.have.length(2);
  });
});

describe('a client of its own', () => {
  it('speaks for the element without any provider', async () => {
    const root = await putLoaded(schedule({client: clientOf(answering(allStates()))}));
    expect(root.querySelectorAll('.item')).to.have.length(8);
  });
});
