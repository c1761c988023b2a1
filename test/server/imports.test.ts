/** Bringing in sheets at the desk, through the client: what a sheet says is what the public reads. */
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {ImportFault} from '@pendopo/contract/types';
import {isInvalidRequestError, Pendopo} from '@pendopo/sdk';
import type {ImportKind, PendopoStaff} from '@pendopo/sdk/staff';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {ownClientOf} from './case-fixtures.ts';
import {refusal as code, server, signedIn} from './desk-fixtures.ts';
import {openApp, record, series, type TestApp, visit} from './fixtures.ts';
import {type Cell, workbook, sheetXml, xlsx, zip} from './sheet-fixtures.ts';

const now = Date.parse('2026-11-25T10:00:00+07:00');

const asking = ({app}: TestApp) => ({
  server,
  office: '12.19',
  fetch: async (input: RequestInfo | URL, init?: RequestInit) =>
    app.request(new Request(input, init)),
});

const blob = (content: string | Uint8Array) => new Blob([content as BlobPart]);

const preview = (desk: PendopoStaff, kind: ImportKind, content: string | Uint8Array, more = {}) =>
  desk.imports.preview({kind, file: blob(content), name: 'lembar.csv', ...more});

async function bring(
  desk: PendopoStaff,
  kind: ImportKind,
  content: string | Uint8Array,
  more = {},
) {
  const {import: one, preview: told} = await preview(desk, kind, content, more);
  assert.deepEqual(told.faults, []);
  await desk.imports.apply(one, {skipBad: false});
  return told;
}

/** What was wrong, by line and column. */
const places = (faults: readonly ImportFault[]) =>
  faults.map(({row, column, nearest}) => [row, column, nearest].filter(Boolean).join(' '));

/** What a refused file was told. */
async function refusal(deed: Promise<unknown>): Promise<string | undefined> {
  const error = await deed.then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.ok(isInvalidRequestError(error), String(error));
  const [fault] = error.problem.errors ?? [];
  assert.equal(fault?.pointer, '/json/file');
  assert.ok(fault.detail.length > 20);
  return fault.code;
}

const head = 'Tanggal;Jam;Tempat;Kecamatan;Layanan;Kuota';
const rows = (...lines: string[]) => [head, ...lines].join('\r\n');
const first =
  '01/12/2026;08.00-14.00;Balai Desa Contoh;Tanjung Tiram;KTP-el (rekam), KK (cetak);30';
const second = 'Rabu, 2 Desember 2026;8.00 s/d 12.00 WIB;SMA Contoh 1;Talawi;KTP-el;90';

const coming = async (app: TestApp) => {
  const found = [];
  const {visits} = new Pendopo(asking(app));
  for await (const one of visits.list({from: '2026-11-25', to: '2027-01-31'})) found.push(one);
  return found;
};
const told = async (app: TestApp) =>
  (await coming(app)).map(({start, place}) => `${start.slice(0, 16)} ${place.name}`);

function suite(locate: (t: TestContext) => Promise<{databaseUrl?: string}>) {
  const open = async (t: TestContext, options: Parameters<typeof openApp>[1] = {}) =>
    openApp(t, {now, ...(await locate(t)), ...options});

  describe('a schedule', () => {
    it('is told first, then is what the public reads; a second time it changes nothing', async t => {
      const app = await open(t);
      const desk = await signedIn(app, 'editor');
      const {import: one, preview: said} = await preview(desk, 'visits', rows(first, second));
      assert.deepEqual(said.counts, {
        rows: 2,
        new: 2,
        changed: 0,
        gone: 0,
        unchanged: 0,
        bad: 0,
      });
      assert.deepEqual(await told(app), []);
      await desk.imports.apply(one, {skipBad: false});
      const visits = await coming(app);
      assert.deepEqual(
        visits.map(({start, end, place, quota}) => [start, end, place.name, quota?.total]),
        [
          ['2026-12-01T08:00:00+07:00', '2026-12-01T14:00:00+07:00', 'Balai Desa Contoh', 30],
          ['2026-12-02T08:00:00+07:00', '2026-12-02T12:00:00+07:00', 'SMA Contoh 1', 90],
        ],
      );
      assert.deepEqual(
        visits[0]!.services.map(({id, result}) => [id, result]),
        [
          ['ktp_el_new', 'record'],
          ['kk_change', 'print'],
        ],
      );
      assert.equal(visits[1]!.place.type, 'school');
      const again = await bring(desk, 'visits', rows(first, second));
      assert.deepEqual([again.counts.unchanged, again.counts.new], [2, 0]);
      const {revision} = (await app.store.offices.get('12.19'))!;
      await bring(desk, 'visits', rows(first, second));
      assert.equal((await app.store.offices.get('12.19'))!.revision, revision);
    });

    it('changes what differs and takes away what is gone, never what was made at the desk', async t => {
      const desks = record({visits: [visit('own')], series: [series()]});
      const app = await open(t, {records: [desks]});
      const desk = await signedIn(app, 'editor');
      const before = await told(app);
      const third = first.replace('01/12', '03/12');
      await bring(desk, 'visits', rows(first, second, third));
      const later = second.replace('8.00 s/d 12.00', '9.00 s/d 13.00');
      const said = await bring(desk, 'visits', rows(first, later, third.replace('03/12', '04/12')));
      const {new: added, changed, gone, unchanged} = said.counts;
      assert.deepEqual([added, changed, gone, unchanged], [1, 1, 1, 1]);
      const narrower = await bring(desk, 'visits', rows(first, third.replace('03/12', '04/12')));
      assert.equal(narrower.counts.gone, 1);
      assert.match(narrower.examples.find(({what}) => what === 'gone')!.label, /SMA Contoh 1/);
      const left = await told(app);
      assert.deepEqual(
        left.filter(one => !before.includes(one)),
        ['2026-12-01T08:00 Balai Desa Contoh', '2026-12-04T08:00 Balai Desa Contoh'].filter(
          one => !before.includes(one),
        ),
      );
      for (const one of before) assert.ok(left.includes(one), one);
    });

    it('of a part takes nothing away, nor does a sheet with a mistake in it', async t => {
      const app = await open(t);
      const desk = await signedIn(app, 'editor');
      await bring(desk, 'visits', rows(first, second, first.replace('01/12', '03/12')));
      const part = rows(first, first.replace('01/12', '03/12'));
      const kept = await bring(desk, 'visits', part, {keepGone: true});
      assert.equal(kept.counts.gone, 0);
      const wrong = rows(
        first,
        second.replace('Talawi', 'Talawy'),
        first.replace('01/12', '03/12'),
      );
      const {import: one, preview: said} = await preview(desk, 'visits', wrong);
      assert.deepEqual([said.counts.gone, said.counts.bad], [0, 1]);
      await desk.imports.apply(one, {skipBad: true});
      assert.equal((await coming(app)).length, 3);
    });

    it('does not undo at night what the desk changed in the day', async t => {
      const app = await open(t);
      const desk = await signedIn(app, 'editor');
      await bring(desk, 'visits', rows(first, second));
      const [one] = await app.store.visits.list('12.19', {from: '2026-12-01', to: '2026-12-01'}, 1);
      await app.store.change('12.19', new Date(now), async ({visits}) => {
        const off = {...one!, state: 'cancelled', reason: {id: 'Banjir'}, revision: 1} as const;
        return (await visits.save('12.19', [off])) > 0;
      });
      assert.equal((await bring(desk, 'visits', rows(first, second))).counts.unchanged, 2);
      assert.equal((await coming(app))[0]!.state, 'cancelled');
      const moved = await preview(desk, 'visits', rows(first.replace('08.00', '09.00'), second));
      assert.match(moved.preview.notes.map(({id}) => id).join(' '), /diubah di meja kantor/);
    });

    it('with bad rows tells each cell with a reason and what is near, and writes nothing', async t => {
      const app = await open(t);
      const desk = await signedIn(app, 'editor');
      const bad = 'Senin, 2 Desember 2026;14.00-08.00;;Talawy;KTPP;banyak';
      const {import: one, preview: said} = await preview(desk, 'visits', rows(first, bad));
      assert.deepEqual(places(said.faults), [
        '3 Tanggal Rabu, 02/12/2026',
        '3 Jam',
        '3 Tempat',
        '3 Kecamatan Talawi',
        '3 Layanan ktp',
        '3 Kuota',
      ]);
      const refused = await desk.imports.apply(one, {skipBad: false}).catch((e: unknown) => e);
      assert.ok(isInvalidRequestError(refused));
      assert.equal(refused.problem.errors?.[0]?.code, 'bad-rows');
      assert.deepEqual(await told(app), []);
      const sheet = await app.app.request(desk.imports.badRowsUrl(one), {
        headers: {authorization: `Bearer ${desk.token}`},
      });
      const text = await sheet.text();
      assert.match(text, /Senin, 2 Desember 2026;14\.00-08\.00;;Talawy;KTPP;banyak;3;/);
      await desk.imports.apply(one, {skipBad: true});
      assert.equal((await told(app)).length, 1);
      const mended = text
        .replace('Senin, 2', 'Rabu, 2')
        .replace('14.00-08.00;;Talawy;KTPP;banyak', '08.00-14.00;SMA Contoh;Talawi;KTP;9');
      assert.equal((await bring(desk, 'visits', mended)).counts.new, 1);
      assert.equal((await told(app)).length, 2);
    });

    it('says where a visit moved to, and why', async t => {
      const app = await open(t);
      const desk = await signedIn(app, 'editor');
      const moved = [`${head};Alasan;Tanggal pengganti`, `${first};Balai dipakai;05/12/2026`].join(
        '\n',
      );
      await bring(desk, 'visits', moved);
      const [old, instead] = await coming(app);
      assert.deepEqual([old?.state, old?.reason?.id], ['rescheduled', 'Balai dipakai']);
      assert.equal(old?.replacement?.visit, instead?.id);
      assert.equal(instead?.start, '2026-12-05T08:00:00+07:00');
      assert.equal((await bring(desk, 'visits', moved)).counts.unchanged, 2);
    });
  });

  describe('applications', () => {
    const heading = 'No Resi;Nama;Tanggal Lahir;Layanan;Status;Tanggal Status';
    const one = 'ONL-2026-0001;Siti Contoh;17/08/1990;KTP-el baru;Diproses;20/11/2026';
    const sheet = (...lines: string[]) => [heading, ...lines].join('\n');
    const find = async (app: TestApp, number: string, factor: string) =>
      (await ownClientOf(app, '10.0.0.1').applications.lookup({number, factor})).data;

    it('are found by their own number, and gather their states from one sheet to the next', async t => {
      const app = await open(t);
      const desk = await signedIn(app, 'officer');
      await bring(desk, 'applications', sheet(one));
      const found = await find(app, 'onl 2026 0001', '17-08-1990');
      assert.equal(found.state, 'in-process');
      const ready = one.replace('Diproses;20/11/2026', 'Siap ambil;24/11/2026');
      const said = await bring(desk, 'applications', sheet(ready));
      assert.deepEqual([said.counts.new, said.counts.changed], [0, 1]);
      const {timeline} = await find(app, 'ONL-2026-0001', '17-08-1990');
      assert.deepEqual(
        timeline.map(({state, at}) => [state, at.slice(0, 10)]),
        [
          ['in-process', '2026-11-20'],
          ['ready-for-pickup', '2026-11-24'],
        ],
      );
      assert.equal((await bring(desk, 'applications', sheet(ready))).counts.unchanged, 1);
    });

    it('keep the words of the tracker by a mapping that the office edits', async t => {
      const app = await open(t);
      const desk = await signedIn(app, 'officer');
      const word = sheet(one.replace('Diproses', 'TAHAP 7B'));
      const {preview: unknown} = await preview(desk, 'applications', word);
      assert.deepEqual(places(unknown.faults), ['2 Status']);
      const mapping = blob('Kata di pelacak;Status\nTahap 7B;Menunggu blanko\n');
      await bring(desk, 'applications', word, {mapping});
      assert.equal((await find(app, 'ONL-2026-0001', '17-08-1990')).state, 'waiting-for-blanks');
      const wrong = preview(desk, 'applications', word, {mapping: blob('Kata;Status\nX;Entah\n')});
      assert.equal(await refusal(wrong), 'bad-mapping');
    });

    it('are refused where a number is there twice with different content, a NIK, or from 1900', async t => {
      const app = await open(t);
      const desk = await signedIn(app, 'officer');
      const nik = '1219010101900001';
      const {preview: said} = await preview(
        desk,
        'applications',
        sheet(
          one,
          one,
          one.replace('Diproses', 'Ditolak'),
          one.replace('ONL-2026-0001', nik),
          one.replace('0001', '0002').replace('17/08/1990', '00/01/1900'),
          one.replace('0001', '0003').replace('17/08/1990', '1'),
          one.replace('0001', '0004').replace('20/11/2026', '20/12/2026'),
          one.replace('ONL-2026-0001', '1.23457E+15'),
        ),
      );
      assert.deepEqual(places(said.faults), [
        '4 No Resi',
        '5 No Resi',
        '6 Tanggal Lahir',
        '7 Tanggal Lahir',
        '8 Tanggal Status',
        '9 No Resi',
      ]);
      assert.deepEqual([said.counts.rows, said.counts.new, said.counts.bad], [8, 1, 6]);
      assert.ok(!JSON.stringify(said).includes(nik), 'a NIK is not told on');
    });

    it('are brought in by officers, schedules by editors', async t => {
      const app = await open(t);
      const [editor, officer] = [await signedIn(app, 'editor'), await signedIn(app, 'officer')];
      assert.equal(await code(preview(editor, 'applications', sheet(one))), 'not-allowed');
      assert.equal(await code(preview(officer, 'visits', rows(first))), 'not-allowed');
      assert.equal(await code(preview(editor, 'office', 'Data;Isi\nAlamat;X')), 'not-allowed');
      const {import: it} = await preview(officer, 'applications', sheet(one));
      assert.equal(await code(editor.imports.apply(it, {skipBad: false})), 'not-allowed');
      app.clock.now += 31 * 6e4;
      assert.equal(await code(officer.imports.apply(it, {skipBad: false})), 'not-possible-now');
      assert.equal((await officer.imports.list('personal'))[0]?.state, 'expired');
    });
  });

  describe('partners, figures, requirements and facts', () => {
    it('are what the public reads then, and nothing else of them changes', async t => {
      const app = await open(t);
      const desk = await signedIn(app, 'head');
      const {getText} = templates(app, desk);
      for (const kind of ['partners', 'statistics', 'overrides', 'office'] as const) {
        const text = (await getText(kind)).replace(
          'Alamat;Jalan Contoh 1',
          'Alamat;Jalan Contoh 77',
        );
        const said = await bring(desk, kind, text);
        assert.ok(said.counts.new + said.counts.changed > 0, kind);
        const again = await bring(desk, kind, text);
        assert.deepEqual(
          [again.counts.new, again.counts.changed, again.counts.gone],
          [0, 0, 0],
          kind,
        );
      }
      const pendopo = new Pendopo(asking(app));
      const names = [];
      for await (const {name} of pendopo.partners.list()) names.push(name);
      assert.deepEqual(names, ['Kolam Renang Contoh', 'Toko Buku Contoh Melati']);
      const {requirements} = await pendopo.services.get('kia_5to17');
      assert.equal(
        requirements.find(({id}) => id === 'photo')?.name.id,
        'Pas foto 3x4 latar merah',
      );
      const statistics = await app.json('/v1/offices/12.19/statistics');
      assert.match(JSON.stringify(statistics), /KTP-el dicetak/);
      assert.equal((await app.json('/v1/offices/12.19')).address, 'Jalan Contoh 77');
    });

    it('go again when the sheet no longer has them, if it was a sheet that brought them', async t => {
      const app = await open(t);
      const desk = await signedIn(app, 'head');
      const {getText} = templates(app, desk);
      const text = await getText('partners');
      await bring(desk, 'partners', text);
      const lines = text.trimEnd().split('\r\n');
      const said = await bring(desk, 'partners', lines.slice(0, -1).join('\r\n'));
      assert.equal(said.counts.gone, 1);
      assert.equal((await app.store.partners.every('12.19')).length, 1);
    });
  });
}

const templates = (app: TestApp, desk: PendopoStaff) => ({
  async getText(kind: ImportKind) {
    const headers = {authorization: `Bearer ${desk.token}`};
    const response = await app.app.request(desk.imports.templateUrl(kind), {headers});
    assert.equal(response.status, 200);
    return response.text();
  },
});

describe('on SQLite', () => suite(async () => ({})));

describe('on PostgreSQL', {skip: postgresMissing()}, () => {
  let postgres: TestPostgres;
  before(async () => void (postgres = await startPostgres()));
  after(() => postgres.close());
  suite(async () => ({databaseUrl: await postgres.database()}));
});

describe('a sheet', () => {
  const cells = (...more: Cell[][]): Cell[][] => [head.split(';'), ...more];
  const good: Cell[] = [
    {serial: 46357},
    '08.00-14.00',
    'Balai Desa Contoh',
    'Talawi',
    'KTP-el',
    30,
  ];

  const opened = async (t: TestContext) => {
    const app = await openApp(t, {now});
    return {app, desk: await signedIn(app, 'editor')};
  };

  it('is read in every way in which offices save it', async t => {
    const {desk} = await opened(t);
    const text = rows(first.replace('Balai Desa Contoh', 'Balai Désa Contoh'));
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const sheets: Record<string, string | Uint8Array> = {
      semicolons: text,
      'byte order mark': `\ufeff${text}`,
      'Windows-1252': Buffer.from(text, 'latin1'),
      'UTF-16': utf16,
      'named separator': `sep=;\r\n${text}`,
      commas: text
        .split('\r\n')
        .map(line =>
          line
            .split(';')
            .map(cell => `"${cell}"`)
            .join(','),
        )
        .join('\n'),
      tabs: text.replaceAll(';', '\t'),
      'title above': `JADWAL MOLING\r\n;;;\r\n${text}`,
      XLSX: xlsx(
        cells([
          {serial: 46357},
          '08.00-14.00',
          'Balai Désa Contoh',
          'Tanjung Tiram',
          'KTP-el (rekam), KK (cetak)',
          30,
        ]),
      ),
    };
    const found = new Set<string>();
    for (const [way, sheet] of Object.entries(sheets)) {
      const {preview: said} = await preview(desk, 'visits', sheet);
      assert.deepEqual(said.faults, [], way);
      assert.equal(said.counts.new, 1, way);
      found.add(said.examples[0]!.label);
    }
    assert.deepEqual([...found], ['Selasa, 01/12/2026, Balai Désa Contoh, Tanjung Tiram']);
  });

  it('may merge cells and hold formulas with their results', async t => {
    const {app, desk} = await opened(t);
    const merged = xlsx(
      cells(good, [
        null,
        '08.00-14.00',
        'SMA Contoh',
        'Talawi',
        {formula: '"KTP"&"-el"', value: 'KTP-el'},
        5,
      ]),
      ['A2:A3'],
    );
    await bring(desk, 'visits', merged);
    assert.deepEqual((await told(app)).sort(), [
      '2026-12-01T08:00 Balai Desa Contoh',
      '2026-12-01T08:00 SMA Contoh',
    ]);
    const without = xlsx(cells([...good.slice(0, 5), {formula: 'SUM(A1:A9)'}]));
    const {preview: said} = await preview(desk, 'visits', without);
    assert.deepEqual(places(said.faults), ['2 Kuota']);
    assert.match(said.faults[0]!.reason.id, /tempel sebagai nilai/);
  });

  it('that is none, is locked, old, cut off or a bomb is refused in words', async t => {
    const {app, desk} = await opened(t);
    const whole = xlsx(cells(good));
    const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const bomb = Buffer.concat([
      Buffer.from(sheetXml(cells(good)).split('</sheetData>')[0]!),
      Buffer.alloc(420 * 2 ** 20),
    ]);
    const hostile: Record<string, [string, string | Uint8Array]> = {
      'a page called xls': ['not-a-sheet', '<html><table><tr><td>x</table>'],
      'a PDF': ['not-a-sheet', '%PDF-1.7 …'],
      'some bytes': ['not-a-sheet', Buffer.from([1, 0, 2, 0, 3, 0, 0, 7])],
      'a locked workbook': [
        'password-protected',
        Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')]),
      ],
      'an old workbook': [
        'old-excel',
        Buffer.concat([container, Buffer.from('Workbook', 'utf16le')]),
      ],
      'a workbook cut off': ['corrupt', whole.subarray(0, whole.length - 40)],
      'an archive of something else': ['not-a-sheet', zip([{name: 'a', bytes: Buffer.from('x')}])],
      'a bomb': ['too-large', workbook(Buffer.from(sheetXml(cells(good))), 2 ** 31)],
      'a bomb that lies': ['too-large', workbook(bomb, 1000)],
      'no names of columns': ['no-header', 'a;b;c\n1;2;3\n'],
      'a missing column': ['missing-columns', 'Tanggal;Jam;Tempat;Layanan\n'],
      'a column twice': ['column-twice', `${head};Tgl\n${first};1\n`],
      'an open quote': ['open-quote', `${head}\n"${first}\n${'x;'.repeat(600_000)}`],
    };
    const memory = process.memoryUsage().rss;
    for (const [what, [code, sheet]] of Object.entries(hostile)) {
      assert.equal(await refusal(preview(desk, 'visits', sheet)), code, what);
    }
    const endless = ['Angka;Periode;Nilai', ...Array<string>(5001).fill('Contoh;2026;1')].join(
      '\n',
    );
    assert.equal(await refusal(preview(desk, 'statistics', endless)), 'too-many-rows');
    assert.ok(process.memoryUsage().rss - memory < 400e6);
    assert.deepEqual(await told(app), []);
    const sent = await desk.imports.list('public');
    assert.equal(sent.length, Object.keys(hostile).length + 1);
    assert.ok(sent.every(({state, problem}) => state === 'refused' && problem));
  });

  it('that failed is told among what needs doing, until one of its kind goes well', async t => {
    const {app, desk} = await opened(t);
    const failed = async () => {
      const {groups} = await desk.today();
      return groups.find(({kind}) => kind === 'import-failed')?.items.map(({name}) => name?.id);
    };
    assert.equal(await failed(), undefined);
    await refusal(preview(desk, 'visits', '%PDF-1.7', {name: 'jadwal.pdf'}));
    assert.deepEqual(await failed(), ['jadwal.pdf']);
    app.clock.now += 6e4;
    await bring(desk, 'visits', rows(first));
    assert.equal(await failed(), undefined);
  });

  it('is not run as a formula by whoever opens the bad rows of it', async t => {
    const {app, desk} = await opened(t);
    const bad = first.replace('Balai Desa Contoh', '=HYPERLINK("http://jahat.example")');
    const {import: one} = await preview(desk, 'visits', rows(bad.replace('Tanjung Tiram', '@x')));
    const headers = {authorization: `Bearer ${desk.token}`};
    const text = await (await app.app.request(desk.imports.badRowsUrl(one), {headers})).text();
    assert.match(text, /'=HYPERLINK/);
    assert.match(text, /;'@x;/);
    assert.doesNotMatch(text, /(^|;)[=@]/m);
  });
});
