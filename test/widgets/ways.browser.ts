/** The four ways in: each shows where the van is today. */
import '@pendopo/widgets/schedule.js';
import {expect, oneEvent} from '@open-wc/testing';
import {firstDay, loader, nextDay, one, openAddress, openPage, shown, textOf} from './frames.ts';

describe('the four ways in', () => {
  it('a link is upgraded in place and stays inside as the fallback', async () => {
    const page = await openPage(
      `<p id="before">Jadwal:</p>
      <a data-pendopo="schedule" href="/12.19/jadwal?district=12.19.03">Jadwal keliling</a>${loader}`,
    );
    await page.event('pendopo-load');
    expect(firstDay(shown(page))).to.match(nextDay);
    const element = one(page.document, '#before + pendopo-schedule');
    expect(textOf(one(element, 'a[href="/12.19/jadwal?district=12.19.03"]'))).to.equal(
      'Jadwal keliling',
    );
    expect(element.getAttribute('district')).to.equal('12.19.03');
    for (const place of shown(page).querySelectorAll('.item h4 + p')) {
      expect(textOf(place)).to.contain('Air Putih');
    }
  });

  it('the embed page in a frame', async () => {
    const page = await openAddress('/embed/12.19/jadwal');
    const printed = one(page.document, 'pendopo-schedule');
    expect(firstDay(printed)).to.match(nextDay);
    await page.event('pendopo-load');
    // What the server printed goes on being what is shown.
    expect(shown(page).querySelector('.item')).to.equal(null);
    expect(one(printed, '.item').getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('one script and an element', async () => {
    const page = await openPage(
      `<pendopo-schedule office="12.19"><a href="/12.19/jadwal">Jadwal</a></pendopo-schedule>${loader}`,
    );
    await page.event('pendopo-load');
    expect(firstDay(shown(page))).to.match(nextDay);
    // The fallback has made room.
    expect(one(page.document, 'a').getBoundingClientRect().height).to.equal(0);
  });

  it('an import from npm', async () => {
    const element = document.createElement('pendopo-schedule');
    element.server = window.__server;
    element.office = '73.72';
    const load = oneEvent(element, 'pendopo-load');
    document.body.append(element);
    await load;
    expect(firstDay(element.shadowRoot!)).to.match(nextDay);
    expect(textOf(one(element.shadowRoot!, '.item'))).to.contain('WITA');
    element.remove();
  });
});
