/** An office's own version: what it comes to, and how it reads beside the baseline. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  applyOffice,
  baseline,
  diffCatalogue,
  parseOfficeCatalogue,
  validateCatalogue,
} from '@pendopo/catalogue';
import {Service} from '@pendopo/contract';
import {serviceOf, told} from './told.ts';

const rule = {decidedBy: 'SK Kepala Dinas Contoh 1/2026', sources: ['DKI'], verifiedOn: '2026-11'};

const parse = (parts: object) =>
  parseOfficeCatalogue(
    JSON.stringify({office: '12.19', sample: true, rule, services: {}, ...parts}),
    'contoh.json',
    baseline(),
  );

const applied = (parts: object) => applyOffice(baseline(), parse(parts));

const contoh = {
  switches: {f105_accepted: false},
  services: {
    kia_5to17: {
      change: {
        photo: {
          name: {id: 'Pas foto berwarna anak 3x4, 2 lembar', en: 'Two colour photos, 3x4'},
          rule: {...rule, decidedBy: 'Loket KIA Contoh', verifiedOn: '2026-11-20'},
        },
      },
      remove: {parents_ktp: {reason: {id: 'Sudah ada di sistem', en: 'Already in the system'}}},
      add: [
        {
          id: 'old_kia',
          name: {id: 'KIA lama', en: 'The old KIA'},
          present: 'show',
          when: {fact: 'reason', eq: 'damaged'},
          whenText: {id: 'bila rusak', en: 'if damaged'},
        },
      ],
      channels: ['office', 'mobile_van'],
    },
    suket: {offered: false},
    death: {time: {text: {id: '2 jam', en: '2 hours'}}},
  },
};

describe('an office', () => {
  it('that decides nothing has the baseline', () => {
    assert.deepEqual(applied({}), baseline().services);
  });

  it('changes, removes and adds single items, which carry its rule; the others stay national', () => {
    const {requirements} = serviceOf('kia_5to17', applied(contoh));
    assert.deepEqual(
      requirements.map(({id, rule}) => [id, rule.level, rule.decidedBy]),
      [
        ['birth_certificate', 'national', undefined],
        ['kk', 'national', undefined],
        ['photo', 'office', 'Loket KIA Contoh'],
        ['old_kia', 'office', 'SK Kepala Dinas Contoh 1/2026'],
      ],
    );
    assert.equal(requirements[2]!.name.id, 'Pas foto berwarna anak 3x4, 2 lembar');
    assert.equal(requirements[2]!.present, 'original');
  });

  it('adds what its new conditions ask about', () => {
    const {facts, sources} = serviceOf('kia_5to17', applied(contoh));
    assert.deepEqual(
      facts.map(({id}) => id),
      ['age', 'reason'],
    );
    assert.equal(facts[0]!.question.id, 'Berapa usia anak?');
    assert.ok(sources.some(({id}) => id === 'DKI'));
  });

  it('tells whose rule its own channels, time and offer are', () => {
    const services = applied(contoh);
    assert.equal(serviceOf('suket', services).offered, false);
    assert.equal(serviceOf('suket', services).rule.level, 'office');
    assert.deepEqual(serviceOf('kia_5to17', services).channels, ['office', 'mobile_van']);
    const {time, rule} = serviceOf('death', services);
    assert.equal(time.text.id, '2 jam');
    assert.equal(time.startsWhen.id, 'sejak berkas dinyatakan lengkap');
    assert.equal(time.rule.level, 'office');
    assert.equal(rule.level, 'national');
  });

  it('comes to services that are what the contract promises', () => {
    for (const service of applied(contoh))
      assert.equal(Service.safeParse(service).error, undefined);
  });

  it('changes nothing of the baseline itself', () => {
    const before = structuredClone(baseline());
    applied(contoh);
    assert.deepEqual(baseline(), before);
  });

  it('may have sources of its own', () => {
    const sources = [{id: 'SK_CONTOH', what: 'SK Contoh', tier: 'official'}];
    const own = {...rule, sources: ['SK_CONTOH']};
    const {requirements, ...service} = serviceOf(
      'death',
      applied({
        sources,
        services: {
          death: {remove: {witness_ktp: {reason: {id: 'x'}}}, notes: [{id: 'y'}], rule: own},
        },
      }),
    );
    assert.deepEqual(
      requirements.map(({id}) => id),
      ['death_letter', 'deceased_kk_ktp'],
    );
    assert.deepEqual(service.rule.sources, ['SK_CONTOH']);
    assert.ok(service.sources.some(({id}) => id === 'SK_CONTOH'));
  });

  it('may require in every case what the baseline requires in some', () => {
    const change = {police_loss_letter: {always: true}};
    const services = applied({services: {akta_reissue: {change}}});
    assert.equal(
      told(serviceOf('akta_reissue', services), {}),
      'f204d, police_loss_letter, kk_ktp',
    );
  });

  it('that removes the middle one of three alternatives keeps the other two together', () => {
    const reason = {id: 'Contoh'};
    const add = [{id: 'oath', name: {id: 'Sumpah'}, present: 'original', alternativeTo: 'f203'}];
    const services = applied({services: {birth_late: {remove: {f203: {reason}}, add}}});
    const {requirements} = serviceOf('birth_late', services);
    assert.equal(requirements.find(({id}) => id === 'oath')!.alternativeTo, 'birth_letter');
  });

  it('that removes one alternative requires the other', () => {
    const remove = {event_proof: {reason: {id: 'Contoh'}}};
    const services = applied({services: {biodata_first_nik: {remove}}});
    const {requirements} = serviceOf('biodata_first_nik', services);
    assert.equal(requirements.find(({id}) => id === 'f104')!.alternativeTo, undefined);
    assert.equal(
      told(serviceOf('biodata_first_nik', services), {has_no_documents: true}),
      'rtrw_letter, education, f104',
    );
  });
});

describe('F-1.05', () => {
  const kk = (accepted: boolean) =>
    serviceOf('kk_new_family', applied({switches: {f105_accepted: accepted}}));

  it('stands in for the marriage book where the office accepts it', () => {
    assert.equal(told(kk(true), {marriage_registered: false, moved_in: false}), 'f105');
    assert.equal(kk(true).facts.find(({id}) => id === 'f105_accepted')!.rule!.level, 'office');
  });

  it('is never asked for where it does not; who needs it is told kindly what to do', () => {
    assert.equal(
      told(kk(false), {}),
      'marriage_or_divorce_proof?, move_letter? … marriage_registered moved_in',
    );
    assert.equal(told(kk(false), {marriage_registered: false}), '-> advice');
    assert.match(kk(false).eligibility[0]!.otherwise.text.id, /isbat nikah.*Kami siap membantu/);
  });
});

describe('other switches', () => {
  it('open the way from the Religious Court', () => {
    const services = applied({switches: {court_partnership_active: true}});
    const court = serviceOf('court_pa_update', services);
    assert.equal(told(court, {ruling_final: true}), 'ruling_copy, kk_ktp');
    assert.equal(told(court, {ruling_final: false}), '-> advice');
    assert.equal(court.steps!.length, 4);
  });

  it('ask for a letter or a photo before a home visit', () => {
    const switches = {office_requires_letter: true, office_requires_photo: true};
    const visit = serviceOf('home_visit_recording', applied({switches}));
    assert.equal(
      told(visit, {person_condition: 'ill'}),
      'kk, contact_phone, intro_letter, condition_photo',
    );
  });
});

describe('the difference', () => {
  it('is none', () => {
    assert.equal(
      diffCatalogue(baseline(), parse({})),
      'Kantor 12.19\nSama dengan ketentuan nasional.',
    );
    assert.equal(
      diffCatalogue(baseline(), parse({switches: {f105_accepted: true}}), 'en'),
      'Office 12.19\nThe same as the national baseline.',
    );
  });

  it('reads in Indonesian', () => {
    assert.equal(
      diffCatalogue(baseline(), parse(contoh)),
      `Kantor 12.19
Sakelar
  ~ f105_accepted: ya -> tidak
death "Akta kematian"
  ~ time.text: "1 jam sampai 1 hari" -> "2 jam" [SK Kepala Dinas Contoh 1/2026; DKI; 2026-11]
kia_5to17 "KIA anak usia 5 sampai sebelum 17 tahun"
  ~ channels: office, district_office, village_desk, mobile_van, online_portal, whatsapp, school_visit -> office, mobile_van [SK Kepala Dinas Contoh 1/2026; DKI; 2026-11]
  - parents_ktp: "KTP-el kedua orang tua atau wali" (show), alasan: "Sudah ada di sistem" [SK Kepala Dinas Contoh 1/2026; DKI; 2026-11]
  ~ photo.name: "Pas foto berwarna anak, 2 lembar" -> "Pas foto berwarna anak 3x4, 2 lembar" [Loket KIA Contoh; DKI; 2026-11-20]
  + old_kia: "KIA lama" (show), "bila rusak" [SK Kepala Dinas Contoh 1/2026; DKI; 2026-11]
suket "Surat keterangan: pengganti KTP-el atau biodata"
  ~ offered: ya -> tidak [SK Kepala Dinas Contoh 1/2026; DKI; 2026-11]`,
    );
  });

  it('reads in English', () => {
    const lines = diffCatalogue(baseline(), parse(contoh), 'en').split('\n');
    assert.deepEqual(lines.slice(0, 5), [
      'Office 12.19',
      'Switches',
      '  ~ f105_accepted: yes -> no',
      'death "Death certificate"',
      '  ~ time.text: "1 hour to 1 day" -> "2 hours" [SK Kepala Dinas Contoh 1/2026; DKI; 2026-11]',
    ]);
    assert.match(lines.join('\n'), /- parents_ktp: .*reason: "Already in the system"/);
  });
});

describe('a file of services', () => {
  it('that is right is loaded', () => {
    const {offered: _, facts: __, sources: ___, fee: ____, ...service} = serviceOf('ktp_el_lost');
    const {level: _____, ...itsRule} = service.rule;
    const record = {
      ...service,
      id: 'contoh_baru',
      rule: itsRule,
      time: 'card',
      requirements: [],
      forms: [{code: 'F-1.02'}],
    };
    const [loaded] = validateCatalogue(JSON.stringify([record]), 'contoh.json');
    assert.equal(
      loaded!.forms[0]!.name.en,
      'Registration of population events (KK, KTP-el, KIA, changes)',
    );
    assert.equal(loaded!.fee.amount, 0);
  });
});
