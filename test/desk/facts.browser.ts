/** Notices, partners, figures and the office's facts at the desk; the real page and the real server. */
import {expect} from '@open-wc/testing';
import {type DeskPage, openDesk, ownOffice, signIn, textOf} from '../support/desk.ts';

const office = '12.19';
const api = `/v1/offices/${office}`;

const shown = (desk: DeskPage, text: string) =>
  desk.until(() => [...desk.document.querySelectorAll('h1')].find(h1 => textOf(h1) === text));

const read = async (path: string) => (await fetch(api + path, {cache: 'no-store'})).json();

let count = 0;
const name = (what: string) => `${what} Uji ${Date.now().toString(36)}-${++count}`;

/** The row of a table that names this. */
const row = (desk: DeskPage, text: string) =>
  desk.until(() =>
    [...desk.document.querySelectorAll('tbody tr')].find(tr => textOf(tr).includes(text)),
  );

// Whoever is first waits for the office's head, who lets all others in.
before(async function () {
  this.timeout(30_000);
  await signIn('editor');
});

describe('a notice', () => {
  const titles = async () =>
    ((await read('/notices')).data as {title: {id: string}}[]).map(({title}) => title.id);

  it('is written, read by the public at once, and ended', async () => {
    await signIn('editor');
    const desk = await openDesk('/meja/pengumuman');
    await shown(desk, 'Pengumuman');
    await desk.tap('Tulis pengumuman');
    await shown(desk, 'Pengumuman baru');
    expect(await desk.violations()).to.equal('');
    await desk.tap('Simpan');
    await desk.says('Ada 2 isian yang perlu diperbaiki');
    const title = name('Loket');
    await desk.fill('kind', 'info');
    await desk.fill('title.id', title);
    await desk.tap('Simpan');
    await shown(desk, 'Pengumuman');
    expect(textOf(await row(desk, title))).to.include('Sedang berlaku');
    expect(await titles()).to.include(title);
    await desk.tap(`Akhiri sekarang: ${title}`);
    await desk.until(() =>
      [...desk.document.querySelectorAll('tbody tr')].some(
        tr => textOf(tr).includes(title) && textOf(tr).includes('Sudah berakhir'),
      ),
    );
    expect(await titles()).not.to.include(title);
    expect(await desk.violations()).to.equal('');
  });
});

describe('a partner', () => {
  it('is added with an offer, listed at once, and suspended', async () => {
    await signIn('editor');
    const desk = await openDesk('/meja/mitra/baru');
    await shown(desk, 'Mitra baru');
    const shop = name('Toko');
    await desk.fill('name', shop);
    await desk.fill('category', 'bookshop');
    await desk.fill('place.address', 'Jalan Contoh 1');
    const district = await desk.find<HTMLSelectElement>('[name="place.district.code"]');
    await desk.fill('place.district.code', district.options[1]!.value);
    await desk.fill('agreement.number', '470/1/PKS');
    await desk.fill('agreement.startsOn', '2026-01-01');
    await desk.fill('agreement.endsOn', '2099-12-31');
    await desk.fill('offers.0.what.id', 'buku tulis');
    await desk.tap('Tambah penawaran');
    await desk.fill('offers.1.what.id', 'alat tulis');
    await desk.fill('offers.1.value', '5');
    await desk.tap('Simpan');
    // The first offer says no percentage: told at its field.
    await desk.says('Tulis 1 sampai 100 persen.');
    const value = await desk.find('[name="offers.0.value"]');
    expect(value.getAttribute('aria-invalid')).to.equal('true');
    await desk.fill('offers.0.value', '10');
    expect(await desk.violations()).to.equal('');
    await desk.tap('Simpan');
    await shown(desk, 'Mitra KIA');
    const q = new URLSearchParams({q: shop});
    const listed = async () => (await read(`/partners?${q}`)).data as {offers: {id: string}[]}[];
    expect((await listed())[0]?.offers.length).to.equal(2);

    await desk.fill('q', shop);
    await desk.tap('Tampilkan');
    await desk.until(() => desk.document.querySelectorAll('tbody tr').length === 1);
    await desk.tap(`Ubah ${shop}`);
    await shown(desk, 'Ubah mitra');
    await desk.fill('suspended', 'on');
    await desk.tap('Simpan');
    await shown(desk, 'Mitra KIA');
    expect(await listed()).to.deep.equal([]);
  });

  it('loses the right one of its offers', async () => {
    await signIn('editor');
    const desk = await openDesk('/meja/mitra/baru');
    await shown(desk, 'Mitra baru');
    for (const n of [0, 1, 2]) {
      if (n) await desk.tap('Tambah penawaran');
      await desk.fill(`offers.${n}.what.id`, `hadiah ${n}`);
    }
    await desk.tap('Hapus penawaran: Penawaran 2');
    await desk.until(() => !desk.document.querySelector('[name="offers.2.what.id"]'));
    const second = await desk.find<HTMLInputElement>('[name="offers.1.what.id"]');
    expect(second.value).to.equal('hadiah 2');
  });
});

describe('figures', () => {
  it('are pasted from a sheet, told at once, small ones as a range, and removed', async () => {
    await signIn('editor');
    const desk = await openDesk('/meja/angka/baru');
    await shown(desk, 'Angka layanan baru');
    const title = name('Kunjungan');
    await desk.fill('title.id', title);
    await desk.fill('unit.id', 'orang');
    await desk.fill('asOf', '2026-10');
    await desk.fill('series.0.name.id', 'Semua');
    await desk.fill('series.0.points', '2026-08\t1.204\n2026-09\nsepuluh\n2026-10\t3');
    await desk.fill('source.what.id', 'Catatan kantor contoh');
    await desk.tap('Simpan');
    await desk.says('Baris ini tidak terbaca: sepuluh');
    await desk.fill('series.0.points', '2026-08\t1.204\n2026-09\n2026-10\t3');
    expect(await desk.violations()).to.equal('');
    await desk.tap('Simpan');
    await shown(desk, 'Angka layanan');
    const found = ((await read('/statistics')).data as {id: string; title: {id: string}}[]).find(
      one => one.title.id === title,
    );
    const {series} = (await read(`/statistics/${found!.id}`)).data;
    expect(series[0].points).to.deep.equal([
      {period: '2026-08', value: 1204},
      {period: '2026-09'},
      {period: '2026-10', range: {below: 5}},
    ]);
    await desk.tap(`Ubah ${title}`);
    await shown(desk, 'Ubah angka layanan');
    const points = await desk.find<HTMLTextAreaElement>('[name="series.0.points"]');
    expect(points.value).to.equal('2026-08 1204\n2026-09\n2026-10 3');
    await desk.tap('Hapus');
    (await desk.find('desk-dialog button.danger')).click();
    await shown(desk, 'Angka layanan');
    expect((await fetch(`${api}/statistics/${found!.id}`)).status).to.equal(404);
  });
});

describe('the office’s facts', () => {
  it('are changed by its head, and everything else stays as it was', async () => {
    await signIn('head', ownOffice);
    const before = await (await fetch(`/v1/staff/offices/${ownOffice}/facts`)).json();
    const desk = await openDesk('/meja/kantor');
    await shown(desk, 'Data kantor');
    expect(await desk.violations()).to.equal('');
    const address = `Jalan Uji ${Date.now()}`;
    await desk.fill('address', address);
    await desk.tap('Tambah hari tutup');
    const added = (before.closures ?? []).length as number;
    await desk.fill(`closures.${added}.date`, '2099-01-02');
    await desk.tap('Simpan');
    await desk.says('Ada 1 isian yang perlu diperbaiki');
    await desk.fill(`closures.${added}.reason.id`, 'Pindah gedung');
    await desk.tap('Simpan');
    await desk.says('Data kantor tersimpan.');
    const after = await (await fetch(`/v1/staff/offices/${ownOffice}/facts`)).json();
    const closures = [
      ...(before.closures ?? []),
      {date: '2099-01-02', reason: {id: 'Pindah gedung'}},
    ];
    expect(after).to.deep.equal({...before, address, closures});
    const told = await (await fetch(`/v1/offices/${ownOffice}`, {cache: 'no-store'})).json();
    expect(told.address).to.equal(address);
  });

  it('are not for editors', async () => {
    await signIn('editor');
    await shown(await openDesk('/meja/kantor'), 'Bukan bagian peran ini');
  });

  for (const path of ['pengumuman', 'mitra', 'mitra/baru', 'angka', 'angka/baru', 'kantor']) {
    it(`fit a phone, in English too: ${path}`, async () => {
      await signIn('head');
      const desk = await openDesk(`/meja/${path}`, {width: 360, lang: 'en'});
      await desk.find('h1');
      expect(desk.overflow).to.equal(0);
      expect(await desk.violations()).to.equal('');
    });
  }
});
