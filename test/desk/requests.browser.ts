/** Requests for visits: from what a citizen sends to the day's route sheet and the public schedule. */
import {expect} from '@open-wc/testing';
import {openDesk, signIn} from '../support/desk.ts';
import {citizen, dayAhead, homeDraft, schoolDraft, tag} from '../support/desk-cases.ts';

const path = (number: string) => `/meja/permintaan/${number}`;

describe('requests for visits', () => {
  it('go to a team, get a day, and stand on its route sheet; who asked sees it', async () => {
    await signIn('officer');
    const person = `Contoh ${tag()}`;
    const {number, secret} = await citizen().visitRequests.create(homeDraft(person));
    const desk = await openDesk(path(number));
    await desk.says(person);
    expect(await desk.violations()).to.equal('');
    for (const to of ['file-received', 'checked-against-siak']) {
      await desk.fill('to', to);
      await desk.tap('Simpan langkah ini');
      await desk.until(() => !desk.document.querySelector(`input[value="${to}"]`));
    }
    await desk.fill('to', 'assigned');
    await desk.tap('Simpan langkah ini');
    await desk.says('Tulis tim yang bertugas.');
    await desk.fill('team', 'MOLING Uji');
    await desk.tap('Simpan langkah ini');
    await desk.says('Tim sudah ditunjuk');
    const date = dayAhead(3);
    await desk.fill('to', 'scheduled');
    await desk.fill('start', date);
    await desk.fill('from', '09:00');
    expect(await desk.violations()).to.equal('');
    await desk.tap('Simpan langkah ini');
    await desk.says('Sudah dijadwalkan');

    const {data} = await citizen().applications.lookup({number, factor: secret});
    expect(data.appointment?.start).to.equal(`${date}T09:00:00+07:00`);

    const sheet = await openDesk(`/meja/permintaan/rute?date=${date}&team=MOLING+Uji`, {
      width: 360,
    });
    await sheet.says(`09.00 ${person}`);
    expect(sheet.text).to.contain('Perlu dipapah');
    expect(sheet.overflow).to.equal(0);
    expect(await sheet.violations()).to.equal('');
  });

  it('of a school are in the public schedule as soon as they have a day', async () => {
    await signIn('officer');
    const name = `SMA Contoh ${tag()}`;
    const {number} = await citizen().visitRequests.create(schoolDraft(name));
    const desk = await openDesk(path(number));
    await desk.fill('to', 'under-review');
    await desk.tap('Simpan langkah ini');
    await desk.find('input[value=scheduled]');
    await desk.fill('to', 'scheduled');
    await desk.fill('from', '08:00');
    await desk.fill('end', '12:00');
    await desk.tap('Simpan langkah ini');
    await desk.says('Pilih sedikitnya satu layanan.');
    (await desk.find('input[name=services][value=ktp_el_new]')).click();
    await desk.fill('result.ktp_el_new', 'record');
    await desk.tap('Simpan langkah ini');
    await desk.says('Buka di jadwal');
    const {data} = await citizen().visits.list({from: dayAhead(9), to: dayAhead(9), q: name});
    expect(data.map(({place, state}) => [place.name, state])).to.deep.equal([[name, 'scheduled']]);
  });

  it('that someone else has moved are shown beside what was filled in, and wait for a choice', async () => {
    await signIn('officer');
    const {number} = await citizen().visitRequests.create(homeDraft(`Contoh ${tag()}`));
    const mine = await openDesk(path(number));
    await mine.fill('to', 'needs-correction');
    await mine.fill('note.id', 'Foto KK buram.');
    const theirs = await openDesk(path(number));
    await theirs.fill('to', 'file-received');
    await theirs.tap('Simpan langkah ini');
    await theirs.says('Tersimpan.');
    await mine.tap('Simpan langkah ini');
    await mine.says('Sudah diubah orang lain');
    expect(mine.text).to.contain('Berkas diterima');
    expect(mine.text).to.contain('Foto KK buram.');
    expect(await mine.violations()).to.equal('');
    await mine.tap('Simpan milik saya');
    await mine.says('Perlu perbaikan');
  });

  for (const width of [360, 1280]) {
    it(`are listed at ${width} pixels, narrowed by what is chosen`, async () => {
      await signIn('officer');
      const desk = await openDesk('/meja/permintaan', {width});
      await desk.fill('kind', 'school');
      await desk.until(() => desk.window.location.search.includes('kind=school'));
      await desk.until(() => !desk.text.includes('Rumah K1219'));
      expect(desk.overflow).to.equal(0);
      expect(await desk.violations()).to.equal('');
    });
  }
});
