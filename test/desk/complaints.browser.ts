/** Complaints: answered by officers, levies for the head alone. */
import {expect} from '@open-wc/testing';
import {shownReceiptNumber} from '@pendopo/sdk';
import {openDesk, signIn} from '../support/desk.ts';
import {citizen, complaintDraft, tag} from '../support/desk-cases.ts';

const sent = async (text: string) => {
  const receipt = await citizen().complaints.create(complaintDraft(text));
  return {...receipt, shown: shownReceiptNumber(receipt.number)};
};

describe('complaints', () => {
  it('are answered, and the sender reads it at once', async () => {
    await signIn('officer');
    const text = `kartu belum jadi ${tag()}`;
    const receipt = await sent(text);
    const desk = await openDesk(`/meja/pengaduan/${receipt.shown}`);
    await desk.says(text);
    expect(await desk.violations()).to.equal('');
    await desk.fill('act', 'answer');
    await desk.tap('Simpan');
    await desk.says('Tulis jawaban atau alasannya.');
    await desk.fill('text', 'Contoh: kartu dapat diambil.');
    expect(await desk.violations()).to.equal('');
    await desk.tap('Simpan');
    await desk.says('Sudah dijawab');
    const {state, events} = await citizen().complaints.lookup(receipt);
    expect([state, events.at(-1)?.text]).to.deep.equal([
      'answered',
      'Contoh: kartu dapat diambil.',
    ]);
  });

  it('of levies are marked by an officer, who then sees them no more; the head does', async () => {
    await signIn('officer');
    const text = `diminta uang ${tag()}`;
    const {shown} = await sent(text);
    const desk = await openDesk(`/meja/pengaduan/${shown}`);
    await desk.tap('Ini laporan pungutan');
    await desk.says('Tandai sebagai laporan pungutan?');
    expect(await desk.violations()).to.equal('');
    await desk.tap('Ya, tandai');
    await desk.says('Yang paling dekat batasnya');
    await desk.until(() => !desk.text.includes(shown));
    const gone = await openDesk(`/meja/pengaduan/${shown}`);
    await gone.find('[role=alert]');
    expect(gone.text).not.to.contain(text);

    await signIn('head');
    const head = await openDesk(`/meja/pengaduan/${shown}`, {width: 360, lang: 'en'});
    await head.says(text);
    expect(head.overflow).to.equal(0);
    await head.tap('It is no report of a levy');
    await head.fill('category', 'conduct');
    await head.tap('Take the mark off');
    await head.says('How staff behaved');
  });

  it('that someone else has answered wait for a choice', async () => {
    await signIn('officer');
    const {shown} = await sent(tag());
    const mine = await openDesk(`/meja/pengaduan/${shown}`);
    await mine.fill('act', 'answer');
    await mine.fill('text', 'Jawaban saya');
    const theirs = await openDesk(`/meja/pengaduan/${shown}`);
    await theirs.fill('act', 'verify');
    await theirs.tap('Simpan');
    await theirs.says('Tersimpan.');
    await mine.tap('Simpan');
    await mine.says('Sudah diubah orang lain');
    expect(mine.text).to.contain('Sudah diperiksa');
    expect(mine.text).to.contain('Jawaban saya');
    await mine.tap('Simpan milik saya');
    await mine.says('Sudah dijawab');
  });

  it('are listed by what is due first, at 360 pixels too', async () => {
    await signIn('head');
    const desk = await openDesk('/meja/pengaduan', {width: 360});
    await desk.says('Hanya untuk kepala');
    await desk.fill('state', 'answered');
    await desk.until(() => desk.window.location.search.includes('state=answered'));
    await desk.says('Menunggu warga');
    expect(desk.overflow).to.equal(0);
    expect(await desk.violations()).to.equal('');
  });
});
