/** The satisfaction survey: counted once, summed up as the regulation says, nobody in it. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {surveyElements} from '@pendopo/contract';
import {isProblemError, newReceiptNumber, Pendopo, type SurveyAnswers} from '@pendopo/sdk';
import {type NewSurvey, surveyBands, surveyResult} from '@pendopo/server';
import fc from 'fast-check';
import {postgresMissing, startPostgres, type TestPostgres} from '../support/postgres.ts';
import {type AppOptions, openApp, record} from './fixtures.ts';

const everywhere = (value: number) =>
  Object.fromEntries(surveyElements.map(element => [element, value])) as unknown as SurveyAnswers;

const answered = (n: number, value = 3, more: Partial<NewSurvey> = {}): NewSurvey => ({
  id: `s${n}`,
  office: '12.19',
  on: '2026-11-20',
  once: `once-${n}`,
  answers: everywhere(value),
  ...more,
});

const device = (n: number) => `device-${String(n).padStart(12, '0')}`;

type Opened = Parameters<typeof openApp>[0];

async function open(t: Opened, options: AppOptions = {}) {
  const app = await openApp(t, {
    safety: {quotas: {write: {points: 1000, seconds: 3600}}},
    ...options,
  });
  const client = (lang: 'id' | 'en' = 'id') =>
    new Pendopo({
      server: 'http://pendopo.test',
      office: '12.19',
      lang,
      retries: 0,
      fetch: async (input, init) => app.app.request(new Request(input, init)),
    });
  return {...app, client, surveys: client().surveys};
}

const codeOf = async (call: Promise<unknown>) =>
  call.then(
    () => 'fine',
    (error: unknown) => (error as {code: string}).code,
  );

describe('grades', () => {
  const resultOf = (answers: number, each: (n: number) => number) =>
    surveyResult({
      answers,
      sums: Object.fromEntries(
        surveyElements.map((element, n) => [element, each(n)]),
      ) as unknown as SurveyAnswers,
    })!;

  it('are given by the published bands at their edges, after rounding', () => {
    // A sum of all answers of 10,000 people to nine elements: the index is 25 * sum / 90,000.
    const graded = (ikm: number) => {
      const sum = Math.round((ikm * 90_000) / 25);
      return resultOf(10_000, n => Math.floor(sum / 9) + (n < sum % 9 ? 1 : 0));
    };
    for (const [ikm, shown, grade] of [
      [100, 100, 'A'],
      [88.31, 88.31, 'A'],
      [88.305, 88.31, 'A'],
      [88.304, 88.3, 'B'],
      [76.61, 76.61, 'B'],
      [76.605, 76.61, 'B'],
      [76.604, 76.6, 'C'],
      [65, 65, 'C'],
      [64.995, 65, 'C'],
      [64.994, 64.99, 'D'],
      [25, 25, 'D'],
    ] as const) {
      const result = graded(ikm);
      assert.deepEqual([result.ikm, result.grade], [shown, grade], `${ikm}`);
    }
  });

  it('of every possible figure lie in exactly one band', () => {
    for (let hundredths = 2500; hundredths <= 10_000; hundredths++) {
      const ikm = hundredths / 100;
      const fitting = surveyBands.filter(({from, to}) => ikm >= from && ikm <= to);
      assert.equal(fitting.length, 1, `${ikm}`);
    }
  });

  it('never depend on how a fraction is written in binary', () => {
    const people = fc.integer({min: 30, max: 5000});
    fc.assert(
      fc.property(people, fc.array(fc.nat(), {minLength: 9, maxLength: 9}), (answers, seeds) => {
        const sums = seeds.map(seed => answers + (seed % (3 * answers + 1)));
        const {ikm, elements} = resultOf(answers, n => sums[n]!);
        const exact = (numerator: bigint, denominator: bigint) =>
          Number((200n * numerator + denominator) / (2n * denominator)) / 100;
        const sum = sums.reduce((all, one) => all + one, 0);
        assert.equal(ikm, exact(25n * BigInt(sum), 9n * BigInt(answers)));
        elements.forEach(({nrr, ikm}, n) => {
          assert.equal(nrr, exact(BigInt(sums[n]!), BigInt(answers)));
          assert.equal(ikm, exact(25n * BigInt(sums[n]!), BigInt(answers)));
          assert.ok(nrr >= 1 && nrr <= 4);
        });
      }),
    );
  });

  it('weigh each element with a ninth, not with 0.11', () => {
    assert.equal(resultOf(30, () => 120).ikm, 100);
  });
});

/** The same on both databases. */
function suite(options: () => Promise<AppOptions>) {
  it('takes an answer once, and says so', async t => {
    const {surveys, store} = await open(t, await options());
    const draft = {
      answers: everywhere(4),
      device: device(1),
      text: 'Petugas ramah, terima kasih 🙏',
    };
    const {receivedAt} = await surveys.create(draft);
    assert.match(receivedAt, /^2026-\d\d-\d\dT.*\+07:00$/);
    assert.equal(
      await codeOf(surveys.create({...draft, answers: everywhere(1)})),
      'already-answered',
    );
    const counted = await store.surveys.counted('12.19', receivedAt.slice(0, 4));
    assert.equal(counted.answers, 1);
    assert.equal(counted.sums.time, 4);
  });

  it('gives who repeats a write the first answer, not a refusal', async t => {
    const {surveys} = await open(t, await options());
    const draft = {answers: everywhere(2), device: device(1)};
    const key = 'k'.repeat(20);
    const first = await surveys.create(draft, {key});
    assert.deepEqual(await surveys.create(draft, {key}), first);
  });

  it('takes one of two that come at the same moment', async t => {
    const {surveys, store} = await open(t, await options());
    const draft = {answers: everywhere(3), device: device(7)};
    const codes = await Promise.all([1, 2, 3, 4].map(() => codeOf(surveys.create(draft))));
    assert.deepEqual(codes.sort(), [
      'already-answered',
      'already-answered',
      'already-answered',
      'fine',
    ]);
    assert.equal((await store.surveys.counted('12.19', '2026')).answers, 1);
  });

  it('takes another on another day, from another device, for another receipt', async t => {
    const {surveys, clock} = await open(t, await options());
    const answers = everywhere(3);
    const number = newReceiptNumber('A', '12.19');
    assert.equal(await codeOf(surveys.create({answers, device: device(1)})), 'fine');
    assert.equal(await codeOf(surveys.create({answers, device: device(2)})), 'fine');
    assert.equal(await codeOf(surveys.create({answers, device: device(1), number})), 'fine');
    const spaced = ` ${number.toLowerCase().split('').join(' ')} `;
    assert.equal(await codeOf(surveys.create({answers, number: spaced})), 'already-answered');
    clock.now += 864e5;
    assert.equal(await codeOf(surveys.create({answers, device: device(1)})), 'fine');
    assert.equal(await codeOf(surveys.create({answers, number})), 'already-answered');
  });

  it('tells a result from thirty answers on, and not a figure before', async t => {
    const {surveys, store} = await open(t, await options());
    const all = Array.from({length: 29}, (_, n) => answered(n, n % 2 ? 4 : 3));
    await store.surveys.addAll(all);
    const few = await surveys.summary({period: '2026'});
    assert.equal(few.data, undefined);
    assert.deepEqual(few.periods, []);
    // When it was received is a number of many digits.
    const {received: _received, ...told} = few;
    assert.ok(!JSON.stringify(told).includes('29'));
    await surveys.create({answers: everywhere(4), device: device(1)});
    const {data, periods, period, least, sample} = await surveys.summary({period: '2026'});
    assert.deepEqual([data?.answers, period, least, sample], [30, '2026', 30, false]);
    // 15 fours and 15 threes.
    assert.deepEqual([data?.ikm, data?.grade], [87.5, 'B']);
    assert.deepEqual(
      data?.elements.map(({element}) => element),
      [...surveyElements],
    );
    assert.ok(periods.includes('2026'));
  });

  it('sums up a month, a quarter and a year by the days of the office', async t => {
    const {surveys, store} = await open(t, await options());
    const on = (day: string, value: number) => (_: unknown, n: number) =>
      answered(n, value, {id: `${day}-${n}`, once: `${day}-${n}`, on: day});
    for (const [day, value] of [
      ['2026-06-30', 1],
      ['2026-07-01', 4],
      ['2026-09-30', 3],
      ['2027-01-01', 2],
    ] as const) {
      await store.surveys.addAll(Array.from({length: 30}, on(day, value)));
    }
    const ikm = async (period: string) => (await surveys.summary({period})).data?.ikm;
    assert.equal(await ikm('2026-07'), 100);
    assert.equal(await ikm('2026-Q3'), 87.5);
    assert.equal(await ikm('2026'), 66.67);
    assert.equal(await ikm('2026-08'), undefined);
    assert.deepEqual((await surveys.summary()).periods, [
      '2027',
      '2027-Q1',
      '2027-01',
      '2026',
      '2026-Q3',
      '2026-09',
      '2026-07',
      '2026-Q2',
      '2026-06',
    ]);
  });

  it('keeps words sealed, gives them to the office, and erases them after their time', async t => {
    const {surveys, store} = await open(t, await options());
    const text = 'Rahasia sekali: pakai 4111-contoh';
    await surveys.create({answers: everywhere(3), device: device(1), text, service: 'kia_under5'});
    const [words] = await store.surveys.words('12.19', '2026');
    assert.deepEqual([words?.text, words?.service], [text, 'kia_under5']);
    assert.equal(await store.surveys.erase('12.19', '2020-01-01T00:00:00+07:00'), 0);
    assert.equal(await store.surveys.erase('12.19', '2099-01-01T00:00:00+07:00'), 1);
    assert.deepEqual(await store.surveys.words('12.19', '2026'), []);
    assert.equal((await store.surveys.counted('12.19', '2026')).answers, 1);
  });
}

describe('the survey on SQLite', () => {
  suite(async () => ({}));

  it('leaves neither words, nor number, nor device in the file', async t => {
    const {surveys, data, logged} = await open(t);
    const number = newReceiptNumber('A', '12.19');
    const draft = {answers: everywhere(3), text: 'Melati-contoh'};
    await surveys.create({...draft, number});
    await surveys.create({...draft, device: device(1)});
    const files = readdirSync(data).map(name => readFileSync(join(data, name)));
    for (const secret of ['Melati-contoh', number, device(1)]) {
      assert.ok(!files.some(file => file.includes(secret)), secret);
      assert.ok(!logged.text.includes(secret), secret);
    }
  });
});

describe('the survey on PostgreSQL', {skip: postgresMissing()}, () => {
  let postgres: TestPostgres;
  before(async () => (postgres = await startPostgres()));
  after(() => postgres.close());
  suite(async () => ({databaseUrl: await postgres.database()}));
});

describe('an answer that is not right', () => {
  const faultsOf = async (call: Promise<unknown>) =>
    call.then(
      () => [],
      (error: unknown) =>
        isProblemError(error)
          ? (error.problem.errors ?? []).map(({pointer, detail}) => [pointer, detail])
          : assert.fail(String(error)),
    );
  const without = (element: keyof SurveyAnswers) => {
    const {[element]: _, ...rest} = everywhere(3);
    return rest as SurveyAnswers;
  };

  it('is told which questions are open, by their names, in both languages', async t => {
    const {client} = await open(t);
    const draft = {answers: without('time'), device: device(1)};
    assert.deepEqual(await faultsOf(client('id').surveys.create(draft)), [
      ['/json/answers/time', 'Kecepatan pelayanan: pilih satu jawaban, dari 1 sampai 4.'],
    ]);
    assert.deepEqual(await faultsOf(client('en').surveys.create(draft)), [
      ['/json/answers/time', 'Speed of service: choose one answer, from 1 to 4.'],
    ]);
  });

  it('is told of answers that are none', async t => {
    const {surveys, store} = await open(t);
    for (const value of [0, 5, 2.5, '3', null, NaN, {}]) {
      const answers = {...everywhere(3), cost: value as number};
      const [fault] = await faultsOf(surveys.create({answers, device: device(1)}));
      assert.equal(fault?.[0], '/json/answers/cost', String(value));
    }
    assert.equal((await store.surveys.counted('12.19', '2026')).answers, 0);
  });

  it('is told of a mistyped number, words that are too long, and nobody to count', async t => {
    const {surveys} = await open(t);
    const answers = everywhere(3);
    const number = newReceiptNumber('A', '12.19');
    const wrong = number.slice(0, -1) + (number.endsWith('7') ? '8' : '7');
    for (const [draft, pointer] of [
      [{answers, number: wrong}, '/json/number'],
      [{answers, device: device(1), text: 'a'.repeat(1001)}, '/json/text'],
      [{answers}, '/json/device'],
      [{answers, device: 'x'}, '/json/device'],
      [{answers, device: device(1), nik: '1219000000000000'}, '/json/nik'],
    ] as const) {
      const [fault] = await faultsOf(surveys.create(draft as {answers: SurveyAnswers}));
      assert.equal(fault?.[0], pointer);
    }
  });

  it('is refused for a period that is none', async t => {
    const {surveys} = await open(t);
    for (const period of ['2026-13', '2026-Q5', '26', '2026-00']) {
      assert.equal(await codeOf(surveys.summary({period})), 'invalid-parameters');
    }
  });

  it('takes hostile words as words', async t => {
    const {surveys, store} = await open(t);
    const texts = [
      '<script>alert(1)</script>',
      "'; DROP TABLE surveys; --",
      '\u202eterbalik',
      '\ud800',
    ];
    for (const [n, text] of texts.entries()) {
      await surveys.create({answers: everywhere(3), device: device(n), text});
    }
    assert.equal((await store.surveys.words('12.19', '2026')).length, texts.length);
  });
});

/** Fields of the form on a page, as a browser without JavaScript would send them. */
async function form(app: Awaited<ReturnType<typeof open>>, path = '/12.19/survei') {
  const html = await (await app.get(path, {accept: 'text/html'})).text();
  const token = /name="token" value="([^"]+)"/.exec(html)![1]!;
  const post = async (fields: Record<string, string>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({token, ...fields})) body.set(name, value);
    const response = await app.app.request(path, {
      method: 'POST',
      body,
      headers: {accept: 'text/html'},
    });
    return {response, html: await response.text()};
  };
  return {html, post};
}

const fields = (value = '4') =>
  Object.fromEntries(surveyElements.map(element => [`answers.${element}`, value]));

describe('the page of the survey, without JavaScript', () => {
  it('asks nine questions with four answers each', async t => {
    const {html} = await form(await open(t));
    assert.equal(html.match(/<fieldset/g)?.length, 9);
    assert.equal(html.match(/type="radio"/g)?.length, 36);
    assert.match(html, /<form class="fill" method="post"/);
  });

  it('takes an answer, thanks, and takes the same form but once', async t => {
    for (const path of ['/12.19/survei', '/embed/12.19/survei?lang=en']) {
      const app = await open(t);
      const {post} = await form(app, path);
      const {response, html} = await post({...fields(), text: 'Baik\r\nsekali'});
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.match(html, path.includes('en') ? /Thank you/ : /Terima kasih/);
      assert.ok(!html.includes('<form class="fill"'));
      await post({...fields(), text: 'Baik\r\nsekali'});
      assert.equal((await app.store.surveys.counted('12.19', '2026')).answers, 1);
      assert.equal((await app.store.surveys.words('12.19', '2026'))[0]?.text, 'Baik\nsekali');
    }
  });

  it('comes back with what was typed, the open question named beside it', async t => {
    const app = await open(t);
    const {post} = await form(app);
    const {'answers.time': _, ...rest} = fields('2');
    const text = '</textarea><b>"Ramah" & cepat $& $1</b>\n  baris dua';
    const {response, html} = await post({...rest, text, service: 'kia_under5'});
    assert.equal(response.status, 400);
    assert.match(html, /<a href="#f-answers-time"[^>]*>Kecepatan pelayanan: pilih satu jawaban/);
    assert.match(html, /id="f-answers-time-fault" class="fault">Kecepatan pelayanan/);
    assert.equal(html.match(/ checked/g)?.length, 8);
    assert.match(html, /<option value="kia_under5" selected/);
    const shown = text.replace(
      /[&<>"]/g,
      c => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[c]!,
    );
    assert.ok(html.includes(`>\n${shown}</textarea>`));
    const again = /name="token" value="([^"]+)"/.exec(html)![1]!;
    const {html: done} = await post({...fields('2'), text, token: again});
    assert.match(done, /Terima kasih/);
    assert.equal((await app.store.surveys.words('12.19', '2026'))[0]?.text, text);
  });

  it('takes nothing with a token that is not of this form, and keeps what was typed', async t => {
    const app = await open(t);
    const {post} = await form(app);
    for (const token of ['', 'x.y.z']) {
      const {response, html} = await post({...fields(), text: 'Masih ada', token});
      assert.equal(response.status, 409);
      assert.ok(html.includes('Masih ada</textarea>'));
    }
    assert.equal((await app.store.surveys.counted('12.19', '2026')).answers, 0);
  });

  it('says that it is free to whom something was charged', async t => {
    const {post} = await form(await open(t));
    const {'answers.time': _, ...rest} = fields('1');
    const {html} = await post(rest);
    assert.match(html, /Layanan ini gratis\. Bila diminta membayar/);
    assert.match(html, /\/12\.19\/pengaduan/);
  });
});

describe('the page of the results', () => {
  it('shows index, grade and nine bars, and how they are reckoned', async t => {
    const {store, get, surveys} = await open(t, {records: [record()]});
    await store.surveys.addAll(Array.from({length: 40}, (_, n) => answered(n, 4)));
    await surveys.summary();
    const html = await (await get('/12.19/hasil-survei')).text();
    assert.match(html, /100,00/);
    assert.equal(html.match(/<meter/g)?.length, 9);
    assert.match(html, /bukan 0,11/);
    assert.match(html, /PermenPANRB 14\/2017/);
  });

  it('says from how many answers on there is one', async t => {
    const {get} = await open(t);
    const html = await (await get('/12.19/hasil-survei')).text();
    assert.match(html, /mulai dari 30 jawaban/);
    assert.ok(!html.includes('<meter'));
  });
});
