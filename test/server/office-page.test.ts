/** The page `kantor` and its embed, as a browser without JavaScript and as a search engine read them. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {sampleSeeds} from '@pendopo/server';
import {type DefaultTreeAdapterTypes, parse} from 'parse5';
import {forAll, hour, noon, notice, office, openApp, record, type TestApp} from './fixtures.ts';

type Node = DefaultTreeAdapterTypes.Node;

const page = '/12.19/kantor';

/** Text as a reader without scripts sees it. */
function textOf(html: string): string {
  const texts: string[] = [];
  const visit = (node: Node) => {
    if (/^(script|style|title)$/.test(node.nodeName)) return;
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return texts.join('').replace(/\s+/g, ' ');
}

const open = async (app: TestApp, path: string) => {
  const response = await app.get(path, {accept: 'text/html'});
  const html = await response.text();
  return {response, html, text: textOf(html)};
};

const jsonLd = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!)['@graph'];

/** Weekdays from eight to three with a break at noon; it is ten on a Wednesday. */
const broken = office({
  hours: [
    {
      days: [1, 2, 3, 4, 5],
      opens: '08:00',
      closes: '15:00',
      breakStarts: '12:00',
      breakEnds: '13:00',
    },
  ],
});

describe("an office's page", () => {
  let sample: TestApp;
  before(async () => {
    sample = await openApp(forAll, {records: sampleSeeds(new Date(noon))});
  });

  it('says what decides a trip, and everything else, without JavaScript', async () => {
    const {response, text, html} = await open(sample, page);
    assert.equal(response.status, 200);
    assert.match(text, /Buka sekarang, istirahat pukul 12\.00 WIB/);
    assert.match(text, /Hari ini: 08\.00–12\.00, 13\.00–15\.00/);
    assert.match(text, /Jalan Contoh No\. 1/);
    assert.match(text, /Ruang bermain anak: Ada \(sejak November 2022\)\. Ayunan dan mainan\./);
    assert.match(text, /Ruang laktasi \(menyusui\): Sedang dibangun \(keadaan November 2022\)/);
    assert.match(text, /Petugas bahasa isyarat \(contoh\): Belum ada/);
    assert.match(
      text,
      /Loket contoh 1 KTP-el, Pindah · Senin–Jumat 08\.00–14\.00 WhatsApp 0800-0000-1219-1/,
    );
    assert.match(text, /Bila diminta membayar, laporkan ke Halo Dukcapil 1500537/);
    assert.match(html, /href="tel:1500537"/);
    assert.match(html, /google\.com\/maps\/dir/);
    assert.match(html, /<a href="\/12\.19\/kantor" aria-current="page">Kantor<\/a>/);
  });

  it('speaks English', async () => {
    const {text, html} = await open(sample, `${page}?lang=en`);
    assert.match(text, /Open now, break from 12:00 WIB/);
    assert.match(text, /Playroom for children: Open \(since November 2022\)/);
    assert.doesNotMatch(text, /Buka|Hubungi|Fasilitas/);
    assert.match(html, /<pendopo-office office="12\.19" lang="en" printed=/);
  });

  it('says it in the zone of the office', async () => {
    // Ten in Jakarta is eleven in Parepare.
    const {text} = await open(sample, '/73.72/kantor');
    assert.match(text, /istirahat pukul 12\.00 WITA/);
    assert.match(text, /✕ Tutup Contoh: layanan daring ditutup/);
  });

  it('may be narrow, and be framed', async () => {
    const {response, text, html} = await open(sample, `/embed${page}?compact`);
    assert.match(response.headers.get('content-security-policy')!, /frame-ancestors \* file:/);
    assert.match(html, /<pendopo-office office="12\.19" compact printed=/);
    assert.match(text, /Buka sekarang/);
    assert.doesNotMatch(text, /Hubungi|Fasilitas/);
    // And stays so in the other language.
    assert.match(html, /href="\?compact=1&(amp;)?lang=en"/);
  });

  it('stands no longer than what it says', async t => {
    const notices = [notice('n', {channels: ['counter'], endsAt: '2026-11-25T14:30:00+07:00'})];
    const app = await openApp(t, {records: [record({office: broken, notices})]});
    const seen = async () => {
      const {html, text} = await open(app, page);
      return [
        /(Buka|Sedang|Tutup)[^,]*, \S+ \S+ \S+/.exec(text)![0],
        /printed="(.*?)"/.exec(html)![1],
      ];
    };
    const at = (time: string) => `2026-11-25T${time}:00+07:00`;
    assert.deepEqual(await seen(), ['Buka sekarang, istirahat pukul 12.00', at('12:00')]);
    app.clock.now = Date.parse(at('12:00'));
    assert.deepEqual(await seen(), ['Sedang istirahat, buka lagi pukul', at('13:00')]);
    app.clock.now = Date.parse(at('13:00'));
    assert.deepEqual(await seen(), ['Buka sekarang, tutup pukul 15.00', at('14:30')]);
    app.clock.now = Date.parse(at('15:00'));
    assert.deepEqual(await seen(), ['Tutup, buka lagi besok', '2026-11-26T00:00:00+07:00']);
  });

  it('tells of the notice that holds, and of it no more once it has ended', async t => {
    const endsAt = new Date(noon + hour).toISOString().replace('.000Z', 'Z');
    const app = await openApp(t, {records: [record({notices: [notice('n', {endsAt})]})]});
    assert.match((await open(app, page)).text, /! Gangguan jaringan Sinyal lemah/);
    app.clock.now += hour;
    assert.doesNotMatch((await open(app, page)).text, /Gangguan|Sinyal/);
  });

  it('says why it is closed on a holiday, and that not all of next year is known', async t => {
    const now = Date.parse('2026-12-25T10:00:00+07:00');
    const app = await openApp(t, {records: [record()], now});
    const {text} = await open(app, page);
    assert.match(text, /Tutup, buka lagi Senin, 28 Desember, pukul 08\.00 WIB/);
    assert.match(text, /Hari ini: Tutup: Kelahiran Yesus Kristus \(Natal\)/);
    app.clock.now += 3 * 864e5;
    const later = await open(app, page);
    assert.match(later.text, /Hari libur setelah 31 Desember 2026 belum lengkap di sini/);
  });

  it('tells machines the same, marked as a sample where it is one', async () => {
    const {html} = await open(sample, page);
    const [one, announcement] = jsonLd(html);
    assert.equal(one['@type'], 'GovernmentOffice');
    assert.match(one.name, /^\[Contoh\] /);
    assert.ok(html.includes('<meta name="robots" content="noindex">'));
    const hours = one.openingHoursSpecification;
    assert.deepEqual(hours[0], {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
      opens: '08:00',
      closes: '12:00',
    });
    const ramadan = hours.filter((one: {validFrom?: string}) => one.validFrom === '2027-02-08');
    assert.equal(ramadan.length, 3);
    assert.ok(one.amenityFeature.some((f: {name: string}) => f.name === 'Ruang bermain anak'));
    assert.equal(announcement['@type'], 'SpecialAnnouncement');
    assert.equal(announcement.expires, '2026-11-30T00:00:00+07:00');
    assert.deepEqual(announcement.announcementLocation, {'@id': one['@id']});
  });

  it('tells machines of closed days', async t => {
    const now = Date.parse('2026-12-20T10:00:00+07:00');
    const app = await openApp(t, {records: [record()], now});
    const {html} = await open(app, page);
    const closed = jsonLd(html)[0].openingHoursSpecification.slice(1);
    assert.deepEqual(
      closed.map((day: {validFrom: string; opens: string}) => [day.validFrom, day.opens]),
      [
        ['2026-12-24', '00:00'],
        ['2026-12-25', '00:00'],
        ['2027-01-01', '00:00'],
      ],
    );
  });

  it('holds what an office writes as text', async t => {
    const bad = '</script><script>alert(1)</script><img src=x>';
    const app = await openApp(t, {records: [record({office: office({address: bad, name: bad})})]});
    const {html} = await open(app, page);
    assert.doesNotMatch(html, /<script>alert|<img/);
  });

  it('of an unknown office is a page that says so', async () => {
    const {response, text} = await open(sample, '/99.99/kantor');
    assert.equal(response.status, 404);
    assert.match(text, /Semua kantor/);
  });
});
