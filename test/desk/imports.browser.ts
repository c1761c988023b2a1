/** Importing at the desk: a sheet is looked at, mended, and then what citizens read. */
import {expect} from '@open-wc/testing';
import {type DeskPage, openDesk, ownOffice as office, signIn} from '../support/desk.ts';

const districts: Record<string, string> = {'33.72': 'Jebres', '34.02': 'Sewon', '35.19': 'Dolopo'};
const district = districts[office]!;

const head = 'Tanggal;Jam;Tempat;Kecamatan;Layanan';

/** Chooses a file as if it had been picked from the device. */
async function choose(desk: DeskPage, name: string, text: string): Promise<void> {
  const input = await desk.find<HTMLInputElement>('input[name="file"]');
  const chosen = new desk.window.DataTransfer();
  chosen.items.add(new desk.window.File([text], name, {type: 'text/csv'}));
  input.files = chosen.files;
}

const published = async (day: string): Promise<string[]> => {
  const query = `from=${day}&to=${day}`;
  const answer = await fetch(`/v1/offices/${office}/visits?${query}`, {cache: 'no-store'});
  const {data} = (await answer.json()) as {data: {place: {name: string}}[]};
  return data.map(({place}) => place.name);
};

describe('importing', () => {
  it('tells what a sheet would do, then does it, and citizens read it', async () => {
    await signIn('editor', office);
    const place = `Balai Contoh ${Math.random().toString(36).slice(2, 8)}`;
    const desk = await openDesk('/meja/impor');
    await desk.tap('Lihat dulu');
    await desk.says('Pilih berkasnya dulu.');
    expect(await desk.violations()).to.equal('');

    const good = `03/12/2030;08.00-14.00;${place};${district};KTP-el (rekam)`;
    const bad = `04/12/2030;14.00-08.00;${place};${district};KTP-el (rekam)`;
    await choose(desk, 'jadwal.csv', [head, good, bad].join('\n'));
    await desk.tap('Lihat dulu');
    await desk.says('Belum ada yang tersimpan.');
    await desk.says('Baris 3');
    expect(desk.focused.tagName).to.equal('H2');
    expect(desk.text).to.contain(`Selasa, 03/12/2030, ${place}`).and.to.contain('08.00-14.00.');
    expect(await published('2030-12-03')).not.to.contain(place);
    expect(await desk.violations()).to.equal('');
    expect(desk.overflow).to.equal(0);

    const link = (await desk.button('Unduh baris yang salah')) as HTMLAnchorElement;
    const mended = (await (await fetch(link.href)).text()).replace('14.00-08.00', '08.00-14.00');
    await desk.tap('Simpan tanpa baris yang salah (1)');
    await desk.says('Sudah tersimpan');
    expect(await published('2030-12-03')).to.contain(place);
    expect(await published('2030-12-04')).not.to.contain(place);

    await desk.tap('Pilih berkas lain');
    await choose(desk, 'jadwal.salah.csv', mended);
    await desk.tap('Lihat dulu');
    await desk.tap('Simpan semua');
    await desk.says('Sudah tersimpan');
    expect(await published('2030-12-04')).to.contain(place);
    expect(await published('2030-12-03'), 'a part takes nothing away').to.contain(place);
    await desk.says('jadwal.salah.csv');
    expect(await desk.violations()).to.equal('');
  });

  it('says of a file that is no table what to do, and what failed is still there to see', async () => {
    await signIn('editor', office);
    const desk = await openDesk('/meja/impor');
    await choose(desk, 'jadwal.xls', '<html><table></table></html>');
    await desk.tap('Lihat dulu');
    await desk.says('Ini bukan tabel CSV atau Excel.');
    expect(await desk.violations()).to.equal('');
    await desk.reload();
    await desk.says('Ditolak, tidak ada yang tersimpan');
  });

  it('offers what someone may bring in, and nothing else', async () => {
    const kinds = async (role: 'editor' | 'officer' | 'head') => {
      await signIn(role, office);
      const desk = await openDesk('/meja/impor');
      const select = await desk.find<HTMLSelectElement>('select[name="kind"]');
      return [...select.options].map(({value}) => value);
    };
    expect(await kinds('officer')).to.deep.equal(['applications']);
    expect(await kinds('editor')).to.deep.equal(['visits', 'partners', 'statistics', 'overrides']);
    expect(await kinds('head')).to.include.members(['office', 'applications', 'visits']);
  });
});
