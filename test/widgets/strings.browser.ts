/** Both languages say everything, each in its own words. */
import {expect} from '@open-wc/testing';
// Strings are nobody's public entry; here, and only here, they are looked at from inside.
import {liveStrings as checklistLive} from '../../packages/widgets/src/checklist/live-strings.ts';
import {en as checklistEn} from '../../packages/widgets/src/checklist/strings-en.ts';
import {id as checklist} from '../../packages/widgets/src/checklist/strings.ts';
import {dueStrings} from '../../packages/widgets/src/complaint/due-strings.ts';
import {liveStrings as complaintLive} from '../../packages/widgets/src/complaint/live-strings.ts';
import {en as complaintEn} from '../../packages/widgets/src/complaint/strings-en.ts';
import {id as complaint} from '../../packages/widgets/src/complaint/strings.ts';
import {trackStrings} from '../../packages/widgets/src/complaint/track-strings.ts';
import {liveStrings as officeLive} from '../../packages/widgets/src/office/live-strings.ts';
import {en as officeEn} from '../../packages/widgets/src/office/strings-en.ts';
import {id as office} from '../../packages/widgets/src/office/strings.ts';
import {liveStrings as badgeLive} from '../../packages/widgets/src/partner-badge/live-strings.ts';
import {en as badgeEn} from '../../packages/widgets/src/partner-badge/strings-en.ts';
import {id as badge} from '../../packages/widgets/src/partner-badge/strings.ts';
import {liveStrings as partnersLive} from '../../packages/widgets/src/partners/live-strings.ts';
import {en as partnersEn} from '../../packages/widgets/src/partners/strings-en.ts';
import {id as partners} from '../../packages/widgets/src/partners/strings.ts';
import {liveStrings as scheduleLive} from '../../packages/widgets/src/schedule/live-strings.ts';
import {en as scheduleEn} from '../../packages/widgets/src/schedule/strings-en.ts';
import {id as schedule} from '../../packages/widgets/src/schedule/strings.ts';
import {liveStrings as statisticsLive} from '../../packages/widgets/src/statistics/live-strings.ts';
import {id as caseWords} from '../../packages/widgets/src/status/case-words.ts';
import {en as caseWordsEn} from '../../packages/widgets/src/status/case-words-en.ts';
import {lookupStrings} from '../../packages/widgets/src/status/lookup-strings.ts';
import {en as statusEn} from '../../packages/widgets/src/status/strings-en.ts';
import {id as status} from '../../packages/widgets/src/status/strings.ts';
import {en as statisticsEn} from '../../packages/widgets/src/statistics/strings-en.ts';
import {id as statistics} from '../../packages/widgets/src/statistics/strings.ts';
import {liveStrings as shareLive} from '../../packages/widgets/src/share/live-strings.ts';
import {en as shareEn} from '../../packages/widgets/src/share/strings-en.ts';
import {id as share} from '../../packages/widgets/src/share/strings.ts';
import {formLive} from '../../packages/widgets/src/forms/live-strings.ts';
import {surveyWork} from '../../packages/widgets/src/survey/work-strings.ts';
import {en as surveyEn} from '../../packages/widgets/src/survey/strings-en.ts';
import {id as survey} from '../../packages/widgets/src/survey/strings.ts';
import {en as resultsEn} from '../../packages/widgets/src/survey-results/strings-en.ts';
import {id as results} from '../../packages/widgets/src/survey-results/strings.ts';
import {visitRequestLive} from '../../packages/widgets/src/visit-request/live-strings.ts';
import {en as visitRequestEn} from '../../packages/widgets/src/visit-request/strings-en.ts';
import {id as visitRequest} from '../../packages/widgets/src/visit-request/strings.ts';

/** Every element's words: what is shown at first, and what its live part says. */
const tables: Record<string, {id: object; en: object}> = {
  partners: {id: partners, en: partnersEn},
  complaint: {id: complaint, en: complaintEn},
  'complaint, live': {
    id: {...complaintLive.id, ...dueStrings.id},
    en: {...complaintLive.en, ...dueStrings.en},
  },
  'complaint, tracked': trackStrings,
  'partners, live': partnersLive,
  badge: {id: badge, en: badgeEn},
  'badge, live': badgeLive,
  schedule: {id: schedule, en: scheduleEn},
  'schedule, live': scheduleLive,
  checklist: {id: checklist, en: checklistEn},
  'checklist, live': checklistLive,
  office: {id: office, en: officeEn},
  'office, live': officeLive,
  statistics: {id: statistics, en: statisticsEn},
  'statistics, live': statisticsLive,
  share: {id: share, en: shareEn},
  'share, live': shareLive,
  'forms, live': formLive,
  survey: {id: survey, en: surveyEn},
  'survey, live': surveyWork,
  'survey results': {id: results, en: resultsEn},
  status: {id: status, en: statusEn},
  'status, looking up': lookupStrings,
  'status, the case': {id: caseWords, en: caseWordsEn},
  'visit request': {id: visitRequest, en: visitRequestEn},
  'visit request, live': visitRequestLive,
};

/** Words that are the same in both. */
const shared =
  /^(distance|months\.|openers\.pin\.0|documents\.|fields\.r[tw]$|options\.institutionType\.pesantren)/;

/** Every text by its path; a text that is made is made of these. */
function texts(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string') return {[path]: value};
  if (typeof value === 'function') return {[path]: String(value(7, 9, 'x'))};
  return Object.assign(
    {},
    ...Object.entries(value as object).map(([key, inner]) =>
      texts(inner, path ? `${path}.${key}` : key),
    ),
  );
}

for (const [name, {id, en}] of Object.entries(tables)) {
  describe(`the words of: ${name}`, () => {
    const [own, english] = [texts(id), texts(en)];

    it('are the same ones in both languages', () => {
      expect(Object.keys(english).sort()).to.deep.equal(Object.keys(own).sort());
      expect(Object.keys(own)).to.have.length.greaterThan(10);
    });

    it('are nowhere empty or left untranslated', () => {
      const left = Object.entries(own).filter(
        ([path, text]) => !text.trim() || !english[path]?.trim(),
      );
      expect(left).to.be.empty;
      const same = Object.keys(own).filter(
        path => own[path] === english[path] && !shared.test(path),
      );
      expect(same).to.be.empty;
    });
  });
}
