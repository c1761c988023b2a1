/** Coming, going and coming back; and what a page's own scripts are told. */
import {expect} from '@open-wc/testing';
import {
  PendopoErrorEvent,
  PendopoFilterEvent,
  PendopoLanguageEvent,
  PendopoLoadEvent,
  PendopoProvider,
  PendopoSchedule,
} from '@pendopo/widgets';
import {allStates, answering, clientOf, list, unreachable} from '../../stories/fixtures.ts';
import {next, put, putFailed, putLoaded, schedule} from './elements.ts';
import {one} from './frames.ts';

describe('an element', () => {
  it('that is removed while it loads gives up, and loads again when it is put back', async () => {
    const signals: AbortSignal[] = [];
    const answers: ((body: unknown) => void)[] = [];
    let asked = () => {};
    const client = clientOf(() => new Promise(resolve => (answers.push(resolve), asked())), {});
    const {read} = client;
    client.read = (route, query, check, signal) => {
      signals.push(signal!);
      return read.call(client, route, query, check, signal) as never;
    };
    const nextQuestion = () => new Promise<void>(resolve => (asked = resolve));
    const element = schedule({client});
    const events: string[] = [];
    for (const type of ['pendopo-load', 'pendopo-error']) {
      element.addEventListener(type, () => events.push(type));
    }

    let question = nextQuestion();
    const root = put(element).parentElement!;
    await question;
    element.remove();
    expect(signals[0]!.aborted).to.equal(true);

    question = nextQuestion();
    const load = next(element, 'pendopo-load');
    root.append(element);
    await question;
    // The first answer comes too late for anyone.
    answers[0]!(list([]));
    answers[1]!(list(allStates()));
    await load;
    expect(signals[1]!.aborted).to.equal(false);
    expect(element.shadowRoot!.querySelectorAll('.item')).to.have.length(8);
    expect(events).to.deep.equal(['pendopo-load']);
  });

  it('asks anew by itself when its answer no longer stands, a minute apart at the soonest', async () => {
    const {setInterval} = window;
    const {now} = Date;
    let tick = () => {};
    let asked = 0;
    const client = clientOf(() => {
      asked++;
      return list(allStates(), {validUntil: new Date(now() - 1).toISOString()});
    });
    window.setInterval = ((run: () => void) => (tick = run)) as never;
    try {
      const element = schedule({client});
      await putLoaded(element);
      tick();
      await element.updateComplete;
      expect(asked).to.equal(1);
      Date.now = () => now() + 61_000;
      const load = next(element, 'pendopo-load');
      tick();
      await load;
      tick();
      await element.updateComplete;
      expect(asked).to.equal(2);
    } finally {
      Object.assign(window, {setInterval});
      Date.now = now;
    }
  });

  it('that is moved when it is at rest asks for nothing', async () => {
    let asked = 0;
    const answer = answering(allStates());
    const element = schedule({client: clientOf(url => (asked++, answer(url)))});
    await putLoaded(element);
    put(element);
    await element.updateComplete;
    expect(asked).to.equal(1);
  });

  it('shows the last of several questions', async () => {
    const answer = answering(allStates());
    const element = schedule({client: clientOf(answer)});
    const root = await putLoaded(element);
    const load = next(element, 'pendopo-load');
    element.q = 'tidak ada';
    await element.updateComplete;
    element.q = 'SMA';
    await load;
    await element.updateComplete;
    expect(root.querySelectorAll('.item')).to.have.length(1);
    expect(root.querySelector('[aria-busy]')).to.equal(null);
  });

  it('follows its language without asking again', async () => {
    let asked = 0;
    const answer = answering(allStates());
    const element = schedule({client: clientOf(url => (asked++, answer(url)))});
    const root = await putLoaded(element);
    const spoken = new Promise<void>(resolve => {
      const look = () => one(root, 'h2').textContent === 'Mobile service dates' && resolve();
      new MutationObserver(look).observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    element.lang = 'en';
    await spoken;
    expect(asked).to.equal(1);
  });

  it('is made by classes that can be had without registering anything', () => {
    expect(customElements.get('pendopo-schedule')).to.equal(PendopoSchedule);
    expect(customElements.get('pendopo-provider')).to.equal(PendopoProvider);
  });
});

describe('events', () => {
  it('of loading and failing are typed, and stay with their element', async () => {
    const outside: Event[] = [];
    const note = (event: Event) => outside.push(event);
    for (const type of ['pendopo-load', 'pendopo-error']) addEventListener(type, note);
    const element = schedule({client: clientOf(answering(allStates()))});
    const load = next(element, 'pendopo-load');
    put(element);
    expect(await load).to.be.instanceOf(PendopoLoadEvent);
    const {event} = await putFailed(schedule({client: clientOf(unreachable)}));
    expect(event).to.be.instanceOf(PendopoErrorEvent);
    expect(event.error).to.have.property('code', 'network');
    for (const type of ['pendopo-load', 'pendopo-error']) removeEventListener(type, note);
    expect(outside).to.be.empty;
  });

  it('of what a citizen did are typed, and are heard on the page', async () => {
    const element = schedule({client: clientOf(answering(allStates()))});
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(element);
    const load = next(element, 'pendopo-load');
    put(host);
    await load;
    await element.updateComplete;

    const language = next(window, 'pendopo-language');
    one(element.shadowRoot!, '[data-act=lang]').click();
    expect(await language).to.be.instanceOf(PendopoLanguageEvent);

    const filter = next<PendopoFilterEvent>(window, 'pendopo-filter');
    one<HTMLInputElement>(element.shadowRoot!, '[name=q]').value = 'SMA';
    one<HTMLButtonElement>(element.shadowRoot!, 'form button').click();
    const event = await filter;
    expect(event).to.be.instanceOf(PendopoFilterEvent);
    expect(event.filters).to.deep.equal({q: 'SMA'});
    expect(element.filters).to.deep.equal({q: 'SMA'});
  });
});
