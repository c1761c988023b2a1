/** Every service by its telling answers: what to bring, or where else to go. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {baseline} from '@pendopo/catalogue';
import {type Answers, checklist} from '@pendopo/sdk';
import {serviceOf, told} from './told.ts';

const kia = 'birth_certificate, kk, parents_ktp';
const birth = 'kk, parents_ktp, witness_ktp';

const cases: [id: string, answers: Answers, told: string][] = [
  ['ktp_el_new', {}, 'kk, marriage_proof_u17? … already_recorded age ever_married'],
  ['ktp_el_new', {age: 17, already_recorded: false}, 'kk'],
  ['ktp_el_new', {age: 16, already_recorded: false, ever_married: true}, 'kk, marriage_proof_u17'],
  ['ktp_el_new', {age: 16, ever_married: false}, '-> kia_5to17'],
  ['ktp_el_new', {already_recorded: true}, '-> advice'],
  ['ktp_el_lost', {}, 'police_loss_letter, kk'],
  ['ktp_el_damaged', {}, 'old_ktp, kk'],
  ['ktp_el_change', {}, 'old_ktp, change_proof, kk'],
  ['ktp_el_outside', {data_changed: false}, 'kk'],
  ['ktp_el_outside', {data_changed: true}, '-> ktp_el_change'],
  ['home_visit_recording', {person_condition: 'elderly'}, 'kk, contact_phone'],
  ['home_visit_recording', {person_condition: 'able'}, '-> ktp_el_new'],
  [
    'kk_new_family',
    {},
    'marriage_or_divorce_proof / f105?, move_letter? … marriage_registered moved_in',
  ],
  [
    'kk_new_family',
    {marriage_registered: true, moved_in: true},
    'marriage_or_divorce_proof, move_letter',
  ],
  ['kk_new_family', {marriage_registered: false, moved_in: false}, 'f105'],
  [
    'kk_head_replaced',
    {all_members_under_17: true},
    'death_certificate, old_kk, guardian_statement',
  ],
  ['kk_head_replaced', {all_members_under_17: false}, 'death_certificate, old_kk'],
  ['kk_split', {age: 17}, 'old_kk, ktp'],
  ['kk_split', {age: 16, ever_married: true}, 'old_kk, ktp'],
  ['kk_split', {age: 16, ever_married: false}, '-> kk_change'],
  [
    'kk_change',
    {joining_other_kk: true, minor_without_parents: true},
    'old_kk, change_proof, f103b, f103a',
  ],
  ['kk_change', {joining_other_kk: false, minor_without_parents: false}, 'old_kk, change_proof'],
  ['kk_lost_damaged', {}, 'police_loss_letter?, damaged_kk?, ktp … reason'],
  ['kk_lost_damaged', {reason: 'lost'}, 'police_loss_letter, ktp'],
  ['kk_lost_damaged', {reason: 'damaged'}, 'damaged_kk, ktp'],
  [
    'marital_update_muslim',
    {religion: 'islam', marital_event: 'marriage'},
    'buku_nikah, old_kk, old_ktp',
  ],
  [
    'marital_update_muslim',
    {religion: 'islam', marital_event: 'divorce'},
    'akta_cerai, old_kk, old_ktp',
  ],
  ['marital_update_muslim', {religion: 'other', marital_event: 'marriage'}, '-> marriage_civil'],
  ['marital_update_muslim', {religion: 'other', marital_event: 'divorce'}, '-> divorce_civil'],
  ['court_pa_update', {}, '-> marital_update_muslim'],
  ['kia_under5', {age: 3, lost: false}, kia],
  ['kia_under5', {age: 5}, '-> kia_5to17'],
  ['kia_under5', {age: 17}, '-> ktp_el_new'],
  ['kia_5to17', {age: 5}, `${kia}, photo`],
  ['kia_5to17', {age: 16}, `${kia}, photo`],
  ['kia_5to17', {age: 4}, '-> kia_under5'],
  ['kia_5to17', {age: 17}, '-> ktp_el_new'],
  ['kia_lost_damaged', {age: 8, reason: 'lost'}, `police_loss_letter, ${kia}`],
  ['kia_lost_damaged', {age: 8, reason: 'damaged'}, `damaged_kia, ${kia}`],
  ['kia_lost_damaged', {age: 17}, '-> ktp_el_new'],
  [
    'birth_in_wedlock',
    {days_since_birth: 60, has_marriage_proof: true},
    `birth_letter / f203?, ${birth}, marriage_proof … has_birth_letter`,
  ],
  [
    'birth_in_wedlock',
    {days_since_birth: 60, has_marriage_proof: true, has_birth_letter: true},
    `birth_letter, ${birth}, marriage_proof`,
  ],
  [
    'birth_in_wedlock',
    {days_since_birth: 0, has_marriage_proof: true, has_birth_letter: false},
    `f203, ${birth}, marriage_proof`,
  ],
  ['birth_in_wedlock', {days_since_birth: 61}, '-> birth_late'],
  ['birth_in_wedlock', {has_marriage_proof: false}, '-> birth_no_marriage_proof'],
  [
    'birth_late',
    {days_since_birth: 61, has_marriage_proof: true, has_birth_letter: true},
    `birth_letter, ${birth}, marriage_proof`,
  ],
  ['birth_late', {days_since_birth: 60}, '-> birth_in_wedlock'],
  ['birth_late', {has_marriage_proof: false}, '-> birth_no_marriage_proof'],
  [
    'birth_no_marriage_proof',
    {has_birth_letter: false, kk_shows_married: true},
    `f203, ${birth}, f204`,
  ],
  [
    'birth_no_marriage_proof',
    {has_birth_letter: true, kk_shows_married: false},
    `birth_letter, ${birth}`,
  ],
  ['birth_foundling', {}, 'police_minutes / f203?, kk … found_how'],
  ['birth_foundling', {found_how: 'newly_found'}, 'police_minutes, kk'],
  ['birth_foundling', {found_how: 'in_care'}, 'f203, kk'],
  ['death', {}, 'death_letter, deceased_kk_ktp, witness_ktp'],
  [
    'marriage_civil',
    {religion: 'other', previously_married: true},
    'clergy_letter, photo_4x6, ktp, kk, former_status',
  ],
  [
    'marriage_civil',
    {religion: 'other', previously_married: false},
    'clergy_letter, photo_4x6, ktp, kk',
  ],
  ['marriage_civil', {religion: 'islam'}, '-> marital_update_muslim'],
  [
    'divorce_civil',
    {religion: 'other', ruling_final: true},
    'ruling, marriage_certificate, ktp, kk',
  ],
  ['divorce_civil', {ruling_final: false}, '-> advice'],
  ['divorce_civil', {religion: 'islam'}, '-> marital_update_muslim'],
  ['akta_reissue', {deed_reason: 'lost'}, 'f204d, police_loss_letter, kk_ktp'],
  ['akta_reissue', {deed_reason: 'held_by_other_party'}, 'f204d, kk_ktp'],
  [
    'move_out',
    {crosses_regency: true, at_others_address: true, minor_without_parents: true},
    'kk, f103c, f103a',
  ],
  ['move_out', {crosses_regency: false}, '-> kk_change'],
  ['move_in', {has_skpwni: true, joining_other_kk: true}, 'skpwni, ktp_old, f103b'],
  ['move_in', {has_skpwni: true, joining_other_kk: false}, 'skpwni, ktp_old'],
  ['move_in', {has_skpwni: false}, '-> move_out'],
  ['ikd_activation', {ktp_recorded: true}, 'phone, email_phone'],
  ['ikd_activation', {ktp_recorded: false}, '-> ktp_el_new'],
  ['suket', {certificate_need: 'biodata'}, 'kk'],
  ['suket', {certificate_need: 'waiting_card'}, 'kk'],
  ['suket', {certificate_need: 'not_recorded'}, '-> ktp_el_new'],
  ['biodata_first_nik', {}, 'rtrw_letter, event_proof / f104?, education … has_no_documents'],
  ['biodata_first_nik', {has_no_documents: true}, 'rtrw_letter, education, f104'],
  ['biodata_first_nik', {has_no_documents: false}, 'rtrw_letter, event_proof, education'],
];

describe('a service', () => {
  for (const [id, answers, expected] of cases) {
    it(`${id} ${JSON.stringify(answers)}: ${expected}`, () => {
      assert.equal(told(serviceOf(id), answers), expected);
    });
  }

  it('is told here for each of the 29', () => {
    const ids = new Set(cases.map(([id]) => id));
    assert.deepEqual(
      [...ids].sort(),
      baseline()
        .services.map(({id}) => id)
        .sort(),
    );
  });
});

describe("a child's card", () => {
  const day = (birth_date: string, id: string) => told(serviceOf(id), {birth_date}, '2026-11-21');

  it('carries no photo until the day before the fifth birthday', () => {
    assert.equal(day('2021-11-22', 'kia_under5'), kia);
    assert.equal(day('2021-11-22', 'kia_5to17'), '-> kia_under5');
  });

  it('carries a photo from the fifth birthday', () => {
    assert.equal(day('2021-11-21', 'kia_under5'), '-> kia_5to17');
    assert.equal(day('2021-11-21', 'kia_5to17'), `${kia}, photo`);
  });

  it('is for the day before the seventeenth birthday still', () => {
    assert.equal(day('2009-11-22', 'kia_5to17'), `${kia}, photo`);
    assert.equal(
      day('2009-11-22', 'ktp_el_new'),
      'kk, marriage_proof_u17? … ever_married already_recorded',
    );
  });

  it('gives way to the first KTP-el on the seventeenth birthday', () => {
    for (const id of ['kia_under5', 'kia_5to17', 'kia_lost_damaged']) {
      assert.equal(day('2009-11-21', id), '-> ktp_el_new');
    }
    assert.equal(day('2009-11-21', 'ktp_el_new'), 'kk … already_recorded');
  });
});

describe('a birth', () => {
  const told = (birth_date: string) =>
    checklist(serviceOf('birth_in_wedlock'), {birth_date}, {today: '2026-11-21'});

  it('is reported in time on the sixtieth day, late on the next', () => {
    assert.equal(told('2026-09-22').applies, undefined);
    assert.equal(told('2026-09-21').applies, false);
    assert.equal(told('2026-09-21').otherwise[0]!.service, 'birth_late');
  });

  it('asks no citizen for the decision that the office makes', () => {
    const {requirements, notNeeded} = checklist(serviceOf('birth_late'), {});
    const shown = [...requirements.flatMap(({oneOf}) => oneOf.flat())];
    assert.ok(!shown.some(({id}) => id === 'head_decision'));
    assert.ok(!notNeeded.some(({requirement}) => requirement.id === 'head_decision'));
  });

  it('names a form only when it is needed, and is certain of it once it is known', () => {
    const service = serviceOf('birth_no_marriage_proof');
    const forms = (answers: Answers) =>
      checklist(service, answers).forms.map(({form, certain}) => form.code + (certain ? '' : '?'));
    assert.deepEqual(forms({}), ['F-2.01A', 'F-2.03?', 'F-2.04?']);
    assert.deepEqual(forms({kk_shows_married: true}), ['F-2.01A', 'F-2.03?', 'F-2.04']);
    assert.deepEqual(forms({has_birth_letter: true, kk_shows_married: false}), ['F-2.01A']);
  });
});
