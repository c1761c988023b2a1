/** Requirements at the desk: an editor's way from a plain field to what citizens read. */
import {expect} from '@open-wc/testing';
import {type DeskPage, openDesk, ownOffice as office, signIn, textOf} from '../support/desk.ts';

const service = 'kia_5to17';
const field = 'change.photo.name.id';

const published = async (): Promise<string> => {
  const answer = await fetch(`/v1/offices/${office}/services/${service}`, {cache: 'no-store'});
  const {data} = (await answer.json()) as {
    data: {requirements: {id: string; name: {id: string}}[]};
  };
  return data.requirements.find(({id}) => id === 'photo')!.name.id;
};

const unfold = async (desk: DeskPage, name: string) => {
  const summary = await desk.until(() =>
    [...desk.document.querySelectorAll('summary')].find(one => textOf(one).startsWith(name)),
  );
  const details = summary.parentElement as HTMLDetailsElement;
  if (!details.open) summary.click();
};

describe('requirements', () => {
  it('are changed in plain fields, previewed, published, and read by citizens', async () => {
    await signIn('editor', office);
    const text = `Pas foto contoh ${Math.random().toString(36).slice(2, 8)}`;
    const before = await published();
    const desk = await openDesk(`/meja/persyaratan/${service}`);
    await unfold(desk, 'Pas foto');
    await desk.fill(field, text);
    await desk.tap('Simpan sebagai draf');
    await desk.says('Draf sudah disimpan.');
    expect(await published(), 'a draft is for the desk alone').to.equal(before);
    const preview = await desk.find('[aria-labelledby=preview-title]');
    await desk.until(() => textOf(preview).includes(text));
    expect(textOf(preview)).to.contain('Ketentuan kantor ini');
    expect(await desk.violations()).to.equal('');

    await desk.tap('← Semua layanan');
    await desk.says('Lihat semua perubahan');
    await desk.tap('Terbitkan');
    await desk.says('isian yang perlu diperbaiki');
    await desk.fill('decidedBy', 'SK Kepala Dinas Contoh 3/2026');
    await desk.fill('reason', 'Ukuran foto disesuaikan');
    expect(await desk.violations()).to.equal('');
    await desk.tap('Terbitkan');
    await desk.says('Semua sudah terbit.');
    expect(await published()).to.equal(text);

    await desk.tap('Riwayat');
    await desk.says('Ukuran foto disesuaikan');
    expect(desk.text).to.contain('Berlaku sekarang');
    expect(await desk.violations()).to.equal('');
  });

  it('show both versions when two change the same, and write over nothing unseen', async () => {
    await signIn('editor', office);
    const [mine, theirs] = ['Pas foto milik saya', `Pas foto rekan ${Math.random()}`];
    const [desk, colleague] = [
      await openDesk(`/meja/persyaratan/${service}`),
      await openDesk(`/meja/persyaratan/${service}`),
    ];
    await unfold(desk, 'Pas foto');
    await desk.fill(field, mine);
    await colleague.fill(field, theirs);
    await colleague.tap('Simpan sebagai draf');
    await colleague.says('Draf sudah disimpan.');
    await desk.tap('Simpan sebagai draf');
    await desk.says('Sudah diubah orang lain');
    expect(desk.text).to.contain(mine).and.to.contain(theirs);
    expect(await desk.violations()).to.equal('');
    await desk.tap('Pakai yang baru');
    expect((await desk.find<HTMLInputElement>(`[name="${field}"]`)).value).to.equal(theirs);
    await desk.fill(field, mine);
    await desk.tap('Simpan sebagai draf');
    await desk.says('Draf sudah disimpan.');
  });

  it('keep what was typed over a reload, and say so', async () => {
    await signIn('editor', office);
    const desk = await openDesk('/meja/persyaratan/suket');
    await desk.tap('Tambah syarat');
    await desk.fill('add.0.name.id', 'Surat contoh');
    await desk.reload();
    await desk.says('Isian yang tadi belum disimpan ada lagi di sini.');
    expect((await desk.find<HTMLInputElement>('[name="add.0.name.id"]')).value).to.equal(
      'Surat contoh',
    );
    await desk.tap('Buang isian ini');
    await desk.until(() => !desk.document.querySelector('[name="add.0.name.id"]'));
  });

  it('fit a phone', async () => {
    await signIn('editor', office);
    for (const page of ['', `/${service}`, '/riwayat']) {
      const desk = await openDesk(`/meja/persyaratan${page}`, {width: 360});
      await desk.find('h1');
      expect(desk.overflow, page).to.equal(0);
    }
  });
});
