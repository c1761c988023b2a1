/** Applications: one taken in by hand and moved, many at once; and the log of all that. */
import {expect} from '@open-wc/testing';
import {type DeskPage, openDesk, signIn} from '../support/desk.ts';
import {citizen, tag} from '../support/desk-cases.ts';

const number = () => `ONL-${tag()}-${tag()}`;

/** Takes one in through the form. */
async function takeIn(desk: DeskPage, given: string, state: string): Promise<void> {
  await desk.fill('number', given);
  await desk.fill('service', 'ktp_el_new');
  await desk.fill('name', 'Contoh Kenanga');
  await desk.fill('factors.birth-date', '1990-08-17');
  await desk.fill('state', state);
  await desk.tap('Simpan permohonan');
  await desk.until(() => desk.path === '/meja/permohonan');
}

const seen = async (given: string) =>
  (await citizen().applications.lookup({number: given, factor: '17-08-1990'})).data;

describe('applications', () => {
  it('are taken in, found and moved; the citizen sees it at once', async () => {
    await signIn('officer');
    const given = number();
    const desk = await openDesk('/meja/permohonan/baru');
    await desk.tap('Simpan permohonan');
    await desk.says('tanpa itu warga tidak dapat melihat');
    expect(await desk.violations()).to.equal('');
    await takeIn(desk, given, 'submitted');
    await desk.says('Tersimpan.');
    expect((await seen(given)).state).to.equal('submitted');

    const other = await openDesk('/meja/permohonan', {width: 360});
    await other.fill('number', 'TIDAK-ADA-0001');
    await other.tap('Cari');
    await other.says('Tidak ada permohonan dengan nomor ini');
    await other.fill('number', given.toLowerCase());
    await other.tap('Cari');
    await other.says('Contoh Kenanga');
    expect(other.window.location.href).not.to.contain(given);
    expect(other.overflow).to.equal(0);
    expect(await other.violations()).to.equal('');
    await other.fill('state', 'ready-for-pickup');
    await other.fill('pickup.place', 'Loket contoh 2');
    await other.tap('Simpan status');
    await other.says('Tersimpan.');
    const told = await seen(given);
    expect([told.state, told.pickup?.place]).to.deep.equal(['ready-for-pickup', 'Loket contoh 2']);
  });

  it('of many are scanned, looked at, and moved in one go', async () => {
    await signIn('officer');
    const given = [number(), number()];
    const desk = await openDesk('/meja/permohonan/baru');
    for (const one of given) {
      await takeIn(desk, one, 'BIO_CAPTURED');
      await desk.tap('Permohonan baru');
      await desk.find('[name=number]');
    }
    const many = await openDesk('/meja/permohonan/banyak', {width: 360});
    await many.fill('state', 'PRINT_READY_RECORD');
    await many.fill('numbers', [...given, given[0], '1219010101900001', 'TIDAK-ADA'].join('\n'));
    await many.says('5 nomor');
    await many.tap('Periksa dulu');
    await many.says('2 permohonan akan menjadi');
    for (const outcome of ['Sudah disebut di atas', 'Seperti NIK', 'Tidak ditemukan']) {
      expect(many.text).to.contain(outcome);
    }
    expect(many.overflow).to.equal(0);
    expect(await many.violations()).to.equal('');
    expect((await seen(given[0]!)).state).to.equal('BIO_CAPTURED');
    await many.tap('Ubah 2 permohonan');
    await many.says('2 permohonan sekarang');
    for (const one of given) expect((await seen(one)).state).to.equal('PRINT_READY_RECORD');
  });
});

describe('the log', () => {
  it('tells the head who read and did what', async () => {
    await signIn('officer');
    const desk = await openDesk('/meja/permohonan');
    await desk.fill('number', 'ONL-20261101-0007');
    await desk.tap('Cari');
    await desk.says('Membuka data ini tercatat');
    await signIn('head');
    const log = await openDesk('/meja/catatan?action=application', {width: 360});
    await log.says('Permohonan: dibaca');
    expect(log.text).to.contain('Petugas Contoh');
    expect(log.overflow).to.equal(0);
    expect(await log.violations()).to.equal('');
  });
});
