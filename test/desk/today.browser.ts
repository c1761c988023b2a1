/** What needs doing, as each role is told of it, and the way from there to where it is done. */
import {expect} from '@open-wc/testing';
import {openDesk, signIn} from '../support/desk.ts';

describe('today', () => {
  it('tells a head what needs doing, and leads there', async () => {
    await signIn('head');
    const desk = await openDesk();
    const first = await desk.find<HTMLAnchorElement>('[data-kind=request-to-decide] li a');
    expect(first.textContent).to.match(/^(Rumah|Sekolah|Lembaga) di .+, K1219-/);
    expect(await desk.violations()).to.equal('');
    first.click();
    await desk.says('Langkah berikutnya');
    expect(desk.path).to.match(/^\/meja\/permintaan\/K1219-/);
  });

  it('tells nobody of what is not theirs to do', async () => {
    await signIn('editor');
    const desk = await openDesk();
    await desk.says('Jadwal tertunda');
    expect(desk.text).not.to.match(/pengaduan|permintaan kunjungan|kunjungan rumah/i);
  });

  for (const width of [360, 1280]) {
    it(`fits ${width} pixels, in English too`, async () => {
      await signIn('head');
      const desk = await openDesk('/meja/', {width, lang: 'en'});
      await desk.says('Requests for visits to decide on');
      expect(desk.overflow).to.equal(0);
      expect(await desk.violations()).to.equal('');
    });
  }
});
