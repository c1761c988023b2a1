import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {OfficeBrief, Visit} from '@pendopo/contract/types';
import {calendar} from '@pendopo/server';
import fc from 'fast-check';
import ICAL from 'ical.js';

const office: OfficeBrief = {
  id: '12.19',
  name: 'Disdukcapil Kabupaten Batu Bara',
  region: 'Kabupaten Batu Bara',
  province: 'Sumatera Utara',
  timeZone: 'Asia/Jakarta',
  utcOffset: '+07:00',
  contacts: [{name: 'Halo Dukcapil', phone: '1500537'}],
  hours: [{days: [1], opens: '08:00', closes: '15:00'}],
  sample: false,
};

const visit: Visit = {
  id: '12.19-k2-20261201',
  series: '12.19-k2',
  kind: 'van',
  state: 'scheduled',
  start: '2026-12-01T08:00:00+07:00',
  end: '2026-12-01T14:00:00+07:00',
  outsideOfficeHours: false,
  place: {
    name: 'Balai Desa Contoh',
    type: 'village_hall',
    address: 'Dusun II, depan lapangan',
    district: {code: '12.19.06', name: 'Tanjung Tiram'},
    village: {code: '12.19.06.2991', name: 'Desa Contoh'},
    latitude: 3.2401,
    longitude: 99.5503,
  },
  services: [
    {id: 'ktp_el_new', name: {id: 'KTP-el baru', en: 'KTP-el, first issue'}, result: 'record'},
    {id: 'kia_under5', name: {id: 'KIA'}, result: 'print'},
  ],
  quota: {total: 30, left: 12},
  minimum: 10,
  bring: [{id: 'KK asli', en: 'Original family card'}],
  openTo: 'public',
  contact: {name: 'Loket', whatsapp: '6280000001219'},
  revision: 2,
  updatedAt: '2026-11-20T19:30:15+07:00',
  sample: false,
};

const ics = (visits: readonly Visit[], more: Partial<OfficeBrief> = {}, lang: 'id' | 'en' = 'id') =>
  calendar(visits, {...office, ...more}, {lang});
const parse = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsOf = (text: string) => parse(text).getAllSubcomponents('vevent');
const eventOf = (more: Partial<Visit> = {}, lang: 'id' | 'en' = 'id') => {
  const [event] = eventsOf(ics([{...visit, ...more}], {}, lang));
  assert.ok(event);
  return event;
};
const value = (component: ICAL.Component, name: string) =>
  String(component.getFirstPropertyValue(name) ?? '');
const named = (name: string): Partial<Visit> => ({place: {...visit.place, name}});

/** The moment a property means, by the VTIMEZONE that came along. */
function moment(root: ICAL.Component, name: string): string {
  const event = root.getFirstSubcomponent('vevent')!;
  const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone')!);
  const property = event.getFirstProperty(name)!;
  assert.equal(property.getFirstParameter('tzid'), zone.tzid);
  const time = property.getFirstValue() as ICAL.Time;
  time.zone = zone;
  return new Date(time.toUnixTime() * 1000).toISOString();
}

describe('a calendar', () => {
  it('says what it is and when to ask again, and has no METHOD', () => {
    const root = parse(ics([visit]));
    assert.equal(value(root, 'version'), '2.0');
    assert.match(value(root, 'prodid'), /Pendopo/);
    assert.equal(value(root, 'calscale'), 'GREGORIAN');
    assert.equal(value(root, 'x-wr-calname'), 'Layanan keliling Disdukcapil Kabupaten Batu Bara');
    assert.equal(value(root, 'refresh-interval'), 'PT1H');
    assert.equal(value(root, 'x-published-ttl'), 'PT1H');
    assert.equal(root.getFirstProperty('method'), null);
  });

  it('without visits is still a valid one', () => {
    const root = parse(ics([]));
    assert.deepEqual(eventsOf(ics([])), []);
    assert.equal(root.getAllSubcomponents('vtimezone').length, 1);
  });

  it('says that sample data are a sample', () => {
    assert.match(value(parse(ics([], {sample: true})), 'x-wr-calname'), /\(Contoh\)$/);
    const event = eventOf({sample: true});
    assert.match(value(event, 'summary'), /^\[Contoh\] /);
    assert.match(value(event, 'description'), /bukan jadwal sungguhan/);
  });

  const zones = [
    ['Asia/Jakarta', '+07:00', '2026-12-01T01:00:00.000Z'],
    ['Asia/Makassar', '+08:00', '2026-12-01T00:00:00.000Z'],
    ['Asia/Jayapura', '+09:00', '2026-11-30T23:00:00.000Z'],
  ] as const;
  for (const [timeZone, utcOffset, expected] of zones) {
    it(`means the right moments in ${timeZone}`, () => {
      const start = `2026-12-01T08:00:00${utcOffset}`;
      const end = `2026-12-01T14:00:00${utcOffset}`;
      const text = ics([{...visit, start, end}, visit], {timeZone, utcOffset});
      const root = parse(text);
      assert.equal(root.getAllSubcomponents('vtimezone').length, 1);
      assert.equal(moment(root, 'dtstart'), expected);
      assert.equal(moment(root, 'dtend'), new Date(end).toISOString());
    });
  }

  it('means the same moment however its offset is written', () => {
    const root = parse(ics([{...visit, start: '2026-12-01T01:00:00Z'}]));
    assert.equal(moment(root, 'dtstart'), '2026-12-01T01:00:00.000Z');
  });

  it('is the same, byte for byte, for the same visits', () => {
    assert.equal(ics([visit]), ics([structuredClone(visit)]));
  });

  it('refuses what is no instant and no address', () => {
    assert.throws(() => ics([{...visit, start: 'soon'}]), RangeError);
    assert.throws(() => calendar([visit], office, {lang: 'id', url: () => '/a'}), TypeError);
  });
});

describe('an entry', () => {
  it('has its identity and age from the visit', () => {
    const event = eventOf();
    assert.equal(value(event, 'uid'), '12.19-k2-20261201@12.19.pendopo');
    assert.equal(value(event, 'dtstamp'), '2026-11-20T12:30:15Z');
    assert.equal(value(event, 'last-modified'), '2026-11-20T12:30:15Z');
    assert.equal(value(event, 'sequence'), '2');
    assert.equal(value(event, 'class'), 'PUBLIC');
    assert.equal(value(event, 'transp'), 'TRANSPARENT');
    assert.equal(value(event, 'categories'), 'Layanan keliling');
  });

  it('raises SEQUENCE and keeps its UID when the visit changes', () => {
    const changed = eventOf({revision: 3, state: 'cancelled', start: '2026-12-01T09:00:00+07:00'});
    assert.equal(value(changed, 'sequence'), '3');
    assert.equal(value(changed, 'uid'), value(eventOf(), 'uid'));
  });

  const states: [Visit['state'], string, RegExp][] = [
    ['planned', 'TENTATIVE', /^RENCANA: /],
    ['scheduled', 'CONFIRMED', /^Balai Desa Contoh - Layanan keliling$/],
    ['running', 'CONFIRMED', /^Balai Desa Contoh/],
    ['done', 'CONFIRMED', /^Balai Desa Contoh/],
    ['full', 'CONFIRMED', /^KUOTA PENUH: /],
    ['postponed', 'TENTATIVE', /^DITUNDA: /],
    ['rescheduled', 'CANCELLED', /^PINDAH TANGGAL: /],
    ['cancelled', 'CANCELLED', /^DIBATALKAN: /],
  ];
  for (const [state, status, title] of states) {
    it(`of a ${state} visit is ${status}`, () => {
      const event = eventOf({state});
      assert.equal(value(event, 'status'), status);
      assert.match(value(event, 'summary'), title);
    });
  }

  it('tells where: in words and on the map', () => {
    const event = eventOf();
    assert.equal(
      value(event, 'location'),
      'Balai Desa Contoh, Dusun II, depan lapangan, Desa Contoh, Tanjung Tiram, Kabupaten Batu Bara',
    );
    assert.deepEqual(event.getFirstPropertyValue('geo'), [3.2401, 99.5503]);
    const {latitude, longitude, ...unmapped} = visit.place;
    assert.equal(eventOf({place: unmapped}).getFirstProperty('geo'), null);
    assert.equal(eventOf({place: {...unmapped, latitude: 3}}).getFirstProperty('geo'), null);
    const [south] = eventsOf(
      ics([{...visit, place: {...unmapped, latitude: -1e-7, longitude: 1 / 3}}]),
    );
    assert.match(String(south), /GEO:0;0\.333333\r\n/);
  });

  it('tells all that a visitor must know', () => {
    assert.deepEqual(value(eventOf(), 'description').split('\n'), [
      'Layanan:',
      '- KTP-el baru: rekam saja, dokumen menyusul',
      '- KIA: dicetak di tempat',
      'Bawa:',
      '- KK asli',
      'Terbuka untuk umum.',
      'Kuota: 30 orang, sisa 12',
      'Petugas datang bila ada paling sedikit 10 pemohon.',
      'Gratis, tidak dipungut biaya.',
      'Kontak: Loket, https://wa.me/6280000001219',
    ]);
  });

  it('tells it in English, in Indonesian where an office wrote no English', () => {
    const event = eventOf({state: 'cancelled', reason: {id: 'Banjir', en: 'Flood'}}, 'en');
    const lines = value(event, 'description').split('\n');
    assert.match(value(event, 'summary'), /^CANCELLED: Balai Desa Contoh - Mobile service$/);
    for (const line of [
      'Reason: Flood',
      '- KTP-el, first issue: recording only, document later',
      '- KIA: printed on the spot',
      'Free of charge.',
    ]) {
      assert.ok(lines.includes(line), line);
    }
  });

  it('tells the new date of a moved visit, and that a postponed one has none yet', () => {
    const replacement = {start: '2026-12-08T08:00:00+07:00', end: '2026-12-08T12:30:00+07:00'};
    const moved = {state: 'rescheduled', replacement} as const;
    const text = (more: Partial<Visit>, lang: 'id' | 'en' = 'id') =>
      value(eventOf(more, lang), 'description');
    assert.match(text(moved), /^Tanggal baru: Selasa, 0?8 Desember 2026, 08\.00-12\.30 WIB$/m);
    assert.match(text(moved, 'en'), /^New date: Tuesday,? 8 December 2026, 08:00-12:30 WIB$/m);
    assert.match(text({state: 'postponed'}), /^Tanggal baru belum ditetapkan\.$/m);
  });

  it("falls back on the office's contact", () => {
    const {contact, ...without} = visit;
    assert.match(
      value(eventsOf(ics([without]))[0]!, 'description'),
      /Kontak: Halo Dukcapil, 1500537$/,
    );
  });

  it('links to its page', () => {
    const url = (one: Visit) => `https://layanan.example/12.19/jadwal/${one.id}?kata=désa`;
    const [event] = eventsOf(calendar([visit], office, {lang: 'id', url}));
    const expected = 'https://layanan.example/12.19/jadwal/12.19-k2-20261201?kata=d%C3%A9sa';
    assert.equal(value(event!, 'url'), expected);
  });
});

describe('hostile text', () => {
  const inLines = (text: string) => {
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    return text.split('\r\n').slice(0, -1);
  };
  const wellFormed = (text: string) => {
    for (const line of inLines(text)) {
      assert.ok(!/[\r\n]/.test(line), 'a bare line break');
      assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`);
      assert.equal(Buffer.from(line).toString(), line, 'a cut character');
    }
  };

  const texts: Record<string, [string, string?]> = {
    'separators and backslashes': ['a;b,c\\d\\n"e":f\\'],
    'emoji and families': ['👨‍👩‍👧‍👦🪪'.repeat(40)],
    'five thousand letters': ['é'.repeat(5000)],
    'right to left': ['\u202Eقاعة القرية\u202C شرق'],
    'line breaks of all kinds': ['a\r\nb\rc\nd\u2028e\u0085f', 'a\nb\nc\nd\ne\nf'],
    'an injected event': [
      'Balai\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x',
      'Balai\nEND:VEVENT\nBEGIN:VEVENT\nUID:x',
    ],
    'control characters': ['a\u0000b\u0007c\td\u007Fe\u009Bf', 'abc\tdef'],
    'half a character': ['a\uD83Db', 'a\uFFFDb'],
  };
  for (const [what, [given, expected = given]] of Object.entries(texts)) {
    it(`survives ${what}`, () => {
      const text = ics([{...visit, ...named(given)}, visit]);
      wellFormed(text);
      const events = eventsOf(text);
      assert.equal(events.length, 2);
      assert.equal(value(events[0]!, 'summary'), `${expected} - Layanan keliling`);
      assert.equal(value(events[0]!, 'uid'), '12.19-k2-20261201@12.19.pendopo');
    });
  }

  it('survives anything at all, wherever an office can write', () => {
    const anything = fc.string({unit: 'binary', minLength: 1, maxLength: 200});
    const property = fc.property(anything, given => {
      const text = ics(
        [
          {
            ...visit,
            ...named(given),
            reason: {id: given},
            bring: [{id: given}],
            contact: {name: given},
            services: [{id: 'x1', name: {id: given}, result: 'print'}],
          },
        ],
        {name: given, region: given},
      );
      wellFormed(text);
      assert.equal(eventsOf(text).length, 1);
      assert.equal(parse(text).getAllSubcomponents().length, 2);
    });
    fc.assert(property, {numRuns: 300});
  });
});
