/** After one good answer, the network may go. */
import {expect} from '@open-wc/testing';
import {
  allStates,
  answering,
  clientOf,
  list,
  type Reply,
  unreachable,
  visit,
} from '../../stories/fixtures.ts';
import {next, put, putLoaded, schedule} from './elements.ts';
import {loader, one, openPage, questions, shown, textOf} from './frames.ts';

describe('without a connection', () => {
  it('the answer of before is shown with its age, and a new one when the network is back', async () => {
    let reply: Reply = answering([visit(1)]);
    const client = clientOf(url => reply(url));
    const root = await putLoaded(schedule({client}));
    expect(root.querySelector('.warn')).to.equal(null);
    reply = unreachable;
    const element = schedule({client});
    const later = await putLoaded(element);
    expect(textOf(one(later, '.warn[role=status]'))).to.equal(
      'Tanpa sambungan. Ini informasi yang tersimpan 1 menit lalu.',
    );
    expect(later.querySelectorAll('.item')).to.have.length(1);
    reply = answering(allStates());
    const load = next(element, 'pendopo-load');
    dispatchEvent(new Event('online'));
    await load;
    expect(later.querySelector('.warn[role=status]')).to.equal(null);
    expect(later.querySelectorAll('.item')).to.have.length(8);
  });

  it('what could not be had is asked for when the network is back', async () => {
    let reply: Reply = unreachable;
    const element = schedule({client: clientOf(url => reply(url))});
    const failed = next(element, 'pendopo-error');
    put(element);
    await failed;
    reply = answering(allStates());
    const load = next(element, 'pendopo-load');
    dispatchEvent(new Event('online'));
    await load;
    expect(element.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
  });

  it('an answer that the loader had asked for is kept too, for the next page', async () => {
    const body = `<pendopo-schedule office="12.19"></pendopo-schedule>${loader}`;
    const first = await openPage(body);
    await first.event('pendopo-load');
    const rows = shown(first).querySelectorAll('.item').length;
    first.frame.remove();
    const second = await openPage(body, {
      before(window) {
        window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      },
    });
    await second.event('pendopo-load');
    expect(textOf(one(shown(second), '.warn[role=status]'))).to.contain('1 menit lalu');
    expect(shown(second).querySelectorAll('.item')).to.have.length(rows);
    expect(second.lines).to.be.empty;
    expect(questions(second)).to.not.be.undefined;
  }).timeout(20_000);

  it('the answer of before is shown also where the code to ask again never came', async () => {
    const crippled = loader.replace('/v1/', '/without-client/v1/');
    const body = `<pendopo-schedule office="12.19"></pendopo-schedule>${crippled}`;
    const first = await openPage(body);
    await first.event('pendopo-load');
    first.frame.remove();
    const second = await openPage(body, {
      before(window) {
        window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      },
    });
    await second.event('pendopo-load');
    expect(textOf(one(shown(second), '.warn[role=status]'))).to.contain('1 menit lalu');
  }).timeout(20_000);

  it('nothing that is past is shown as coming', async () => {
    const body = list([visit(-3), visit(-1), visit(1)]);
    const kept = {get: () => ({at: Date.now() - 3 * 864e5, body}), set() {}};
    const root = await putLoaded(schedule({client: clientOf(unreachable, {kept})}));
    expect(root.querySelectorAll('.item')).to.have.length(1);
    expect(textOf(root)).to.contain('3 hari lalu');
    expect(textOf(one(root, 'h3'))).to.match(/^Besok, /);
  });
});
