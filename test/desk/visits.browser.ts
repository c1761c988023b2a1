/** The visits at the desk: planned, moved, called off, repeated, counted at the van; the real page and server. */
import {expect} from '@open-wc/testing';
import {type DeskPage, openDesk, signIn, textOf} from '../support/desk.ts';

const office = '12.19';

/** A day from today on, by the office's clock. */
const inDays = (days: number) =>
  new Date(Date.now() + 7 * 36e5 + days * 864e5).toISOString().slice(0, 10);

let count = 0;

/** A name that no other test has: all of them share a server. */
const placeName = () => `Balai Uji ${Date.now().toString(36)}-${++count}`;

const shown = (desk: DeskPage, text: string) =>
  desk.until(() => [...desk.document.querySelectorAll('h1')].find(h1 => textOf(h1) === text));

/** What the public is told of a place. */
async function told(place: string, from = inDays(0)) {
  const q = new URLSearchParams({q: place, from});
  const response = await fetch(`/v1/offices/${office}/visits?${q}`, {cache: 'no-store'});
  const {data} = (await response.json()) as {data: {id: string; state: string; start: string}[]};
  return data;
}

async function fillVisit(desk: DeskPage, place: string, date: string) {
  await shown(desk, 'Kunjungan baru');
  await desk.fill('date', date);
  await desk.fill('place.name', place);
  await desk.fill('place.address', 'Dusun II');
  const district = await desk.find<HTMLSelectElement>('[name="place.district"]');
  await desk.fill('place.district', district.options[1]!.value);
  (await desk.find('[name=services][value=ktp_el_new]')).click();
  await desk.fill('quota.total', '30');
  await desk.fill('quota.left', '30');
}

async function makeVisit(desk: DeskPage, place: string) {
  await fillVisit(desk, place, inDays(5));
  await desk.tap('Simpan');
  await shown(desk, place);
}

// Whoever is first waits for the office's head, who lets all others in.
before(async function () {
  this.timeout(30_000);
  await signIn('editor');
});

describe('a visit', () => {
  it('is made, and the public reads it within five seconds', async () => {
    await signIn('editor');
    const desk = await openDesk('/meja/jadwal');
    await shown(desk, 'Jadwal layanan keliling');
    await desk.tap('Buat kunjungan');
    const place = placeName();
    expect(await told(place)).to.deep.equal([]);
    await makeVisit(desk, place);
    const [visit] = await told(place);
    expect(visit?.state).to.equal('scheduled');
    expect(visit?.start.slice(0, 16)).to.equal(`${inDays(5)}T09:00`);
    expect(await desk.violations()).to.equal('');
  });

  it('points at what is wrong, and keeps what was typed', async () => {
    await signIn('editor');
    const desk = await openDesk('/meja/jadwal/baru');
    const place = placeName();
    await fillVisit(desk, place, inDays(5));
    await desk.fill('end', '08:00');
    await desk.fill('contact.name', 'Loket');
    await desk.tap('Simpan');
    await desk.says('Ada 2 isian yang perlu diperbaiki');
    const end = await desk.find('[name=end]');
    expect(end.getAttribute('aria-invalid')).to.equal('true');
    expect((await desk.find<HTMLInputElement>('[name="place.name"]')).value).to.equal(place);
    expect(await told(place)).to.deep.equal([]);
  });

  it('is said to be on a holiday while its day is chosen', async () => {
    await signIn('editor');
    const year = new Date().getUTCFullYear();
    const christmas = `${inDays(0) > `${year}-12-25` ? year + 1 : year}-12-25`;
    const desk = await openDesk(`/meja/jadwal/baru?tanggal=${christmas}`);
    await desk.says('Libur: Kelahiran Yesus Kristus (Natal)');
  });

  it('is moved, and the old date shows the new one', async () => {
    await signIn('editor');
    const desk = await openDesk('/meja/jadwal/baru');
    const place = placeName();
    await makeVisit(desk, place);
    await desk.tap('Pindahkan');
    await desk.find('desk-dialog [name=to]');
    expect(await desk.violations()).to.equal('');
    await desk.fill('to', inDays(8));
    const submit = await desk.find('desk-dialog button.main');
    submit.click();
    await desk.says('Ada 1 isian yang perlu diperbaiki');
    await desk.fill('reason.id', 'Balai dipakai acara warga');
    submit.click();
    await desk.until(() => desk.path.endsWith('-moved'));
    const [old, held] = await told(place);
    expect([old?.state, held?.state]).to.deep.equal(['rescheduled', 'scheduled']);
    expect(held?.start.slice(0, 10)).to.equal(inDays(8));
  });

  it('is cancelled with a reason, and held after all', async () => {
    await signIn('editor');
    const desk = await openDesk('/meja/jadwal/baru');
    const place = placeName();
    await makeVisit(desk, place);
    await desk.tap('Batalkan');
    await desk.fill('reason.id', 'Jalan banjir');
    (await desk.find('desk-dialog button.main')).click();
    await desk.says('Alasan: Jalan banjir');
    expect((await told(place))[0]?.state).to.equal('cancelled');
    await desk.tap('Adakan lagi');
    await desk.says('Kunjungan diadakan lagi.');
    expect((await told(place))[0]?.state).to.equal('scheduled');
  });

  it('offers a choice where someone else was faster', async () => {
    await signIn('editor');
    const desk = await openDesk('/meja/jadwal/baru');
    const place = placeName();
    await makeVisit(desk, place);
    const id = desk.path.split('/').at(-1)!;
    await desk.tap('Ubah');
    await shown(desk, 'Ubah kunjungan');
    await desk.fill('place.address', 'Milik saya');
    const route = `/v1/staff/offices/${office}/visits/${id}`;
    const {headers} = await fetch(route);
    const response = await fetch(route, {
      method: 'PATCH',
      headers: {'content-type': 'application/json', 'if-match': headers.get('etag')!},
      body: JSON.stringify({start: '10:00'}),
    });
    expect(response.status).to.equal(200);
    await desk.tap('Simpan');
    await desk.says('Sudah diubah orang lain');
    expect((await told(place))[0]?.start.slice(11, 16)).to.equal('10:00', 'nothing is overwritten');
    await desk.tap('Pakai yang baru');
    expect((await desk.find<HTMLInputElement>('[name=start]')).value).to.equal('10:00');
  });

  it('is copied to another day, and made a round', async () => {
    await signIn('editor');
    const desk = await openDesk('/meja/jadwal/baru');
    const place = placeName();
    await makeVisit(desk, place);
    const one = desk.path;
    await desk.tap('Salin ke tanggal lain');
    await shown(desk, 'Salinan kunjungan');
    await desk.fill('date', inDays(6));
    await desk.tap('Simpan');
    await desk.until(() => desk.path !== one && desk.path.startsWith('/meja/jadwal/12.19-'));
    await shown(desk, place);
    expect((await told(place)).length).to.equal(2);
    await desk.tap('Jadikan jadwal rutin');
    await shown(desk, 'Jadwal rutin baru');
    expect(await desk.violations()).to.equal('');
    await desk.fill('until', inDays(34));
    await desk.tap('Simpan');
    await shown(desk, 'Jadwal rutin');
    expect((await told(place)).length).to.be.greaterThan(5);
  });

  it('of a round is changed on one date alone, and skipped', async () => {
    await signIn('editor');
    const visit = (await told('Plaza Contoh', inDays(3)))[0]!;
    const desk = await openDesk(`/meja/jadwal/${visit.id}`);
    await shown(desk, 'Plaza Contoh');
    await desk.tap('Ubah tanggal ini saja');
    await shown(desk, 'Ubah tanggal ini saja');
    expect(await desk.violations()).to.equal('');
    await desk.fill('start', '08:15');
    await desk.tap('Simpan');
    await shown(desk, 'Plaza Contoh');
    await desk.says('08.15–');
    await desk.tap('Lewati tanggal ini');
    (await desk.find('desk-dialog button.danger')).click();
    await shown(desk, 'Jadwal layanan keliling');
    expect((await told('Plaza Contoh', inDays(0))).map(({id}) => id)).not.to.include(visit.id);
  });
});

describe('a month of visits', () => {
  for (const [width, lang, title] of [
    [360, 'id', 'Jadwal layanan keliling'],
    [1280, 'id', 'Jadwal layanan keliling'],
    [1280, 'en', 'Visits of the mobile service'],
  ] as const) {
    it(`is read at ${width} px in ${lang}`, async () => {
      await signIn('editor');
      const desk = await openDesk('/meja/jadwal', {width, lang});
      await shown(desk, title);
      const calendar = await desk.find('.calendar');
      const {display} = desk.window.getComputedStyle(calendar);
      expect(display === 'none').to.equal(width === 360);
      expect(desk.overflow).to.equal(0);
      expect(await desk.violations()).to.equal('');
    });
  }

  it('names its holidays', async () => {
    await signIn('editor');
    const desk = await openDesk('/meja/jadwal?bulan=2026-12');
    await desk.says('Libur: Kelahiran Yesus Kristus (Natal)');
    await desk.says('Cuti bersama Natal');
    await desk.tap('Bulan berikutnya');
    await desk.says('Januari 2027');
    await desk.says('Hari libur baru diketahui sampai 31 Desember 2026.');
  });
});

describe('counting at the van', () => {
  /** A visit that goes on until midnight, of a place of its own. */
  async function visitOfToday(): Promise<{id: string; place: string}> {
    const id = `${office}-${Math.random().toString(16).slice(2, 14)}`;
    const place = placeName();
    const district = (await (await fetch(`/v1/offices/${office}`)).json()).districts[0].code;
    const response = await fetch(`/v1/staff/offices/${office}/visits/${id}`, {
      method: 'PUT',
      headers: {'content-type': 'application/json', 'if-none-match': '*'},
      body: JSON.stringify({
        kind: 'van',
        state: 'scheduled',
        date: inDays(0),
        start: '00:01',
        end: '23:59',
        place: {name: place, type: 'market', district, address: 'Jalan Contoh'},
        services: [{id: 'ktp_el_new', result: 'record'}],
        quota: {total: 3, left: 2},
        bring: [],
        openTo: 'public',
      }),
    });
    expect(response.status).to.equal(200);
    return {id, place};
  }

  const served = async (id: string) =>
    (await (await fetch(`/v1/staff/offices/${office}/visits/${id}`)).json()).served as number;

  const says = (desk: DeskPage, n: number) =>
    desk.until(() => textOf(desk.document.querySelector('.van-figures dd')!) === String(n));

  it('is one big button, and a way back', async () => {
    await signIn('editor');
    const {id, place} = await visitOfToday();
    const desk = await openDesk('/meja/van', {width: 360});
    await desk.tap(`Hitung di ${place}`);
    await shown(desk, place);
    expect(await desk.violations()).to.equal('');
    expect(desk.overflow).to.equal(0);
    for (let n = 1; n <= 3; n++) {
      await desk.tap('Satu orang dilayani');
      await says(desk, n);
    }
    await desk.says('Kuota habis.');
    await desk.tap('Kurangi satu (salah tekan)');
    await says(desk, 2);
    await desk.says('Semua hitungan sudah terkirim.');
    expect(await served(id)).to.equal(2);
  });

  it('goes on without a network, survives a reload, and is sent once there is one', async () => {
    await signIn('editor');
    const {id, place} = await visitOfToday();
    const desk = await openDesk(`/meja/van/${id}`, {width: 360});
    await shown(desk, place);
    const {fetch: network} = desk.window;
    const cut = (window: Window & typeof globalThis) => {
      window.fetch = async (input, init) => {
        const url = input instanceof window.Request ? input.url : String(input);
        if (url.includes('/count')) throw new window.TypeError('Failed to fetch');
        return network.call(window, input, init);
      };
    };
    cut(desk.window);
    for (let n = 1; n <= 2; n++) {
      await desk.tap('Satu orang dilayani');
      await says(desk, n);
    }
    await desk.says('2 hitungan tersimpan di perangkat ini, belum terkirim.');
    expect(await served(id)).to.equal(0);
    await desk.reload();
    await shown(desk, place);
    await desk.says('Semua hitungan sudah terkirim.');
    await says(desk, 2);
    expect(await served(id)).to.equal(2);
  });

  it('is for officers too, who plan nothing', async () => {
    await signIn('officer');
    const desk = await openDesk('/meja/van');
    await shown(desk, 'Hitung di tempat');
    expect(textOf(await desk.find('nav'))).not.to.include('Jadwal');
  });
});
