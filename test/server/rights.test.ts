/**
 * Who may do what at the desk, cell by cell: every operation that the document has there, asked by
 * everyone, at their own office and at another one.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import document from '@pendopo/contract/openapi.json' with {type: 'json'};
import {Desk} from '@pendopo/server';
import {openDesk, type Role, server, signedIn} from './desk-fixtures.ts';
import {forAll, type TestApp} from './fixtures.ts';

interface Operation {
  path: string;
  method: string;
  operationId: string;
  'x-right'?: string;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

const operations: Operation[] = Object.entries(
  document.paths as unknown as Record<string, Record<string, Operation>>,
)
  .filter(([path]) => path.startsWith('/v1/staff/'))
  .flatMap(([path, all]) =>
    methods.filter(method => all[method]).map(method => ({...all[method]!, path, method})),
  );

/** Whoever comes in does that at no office's desk: it is their own session, password, app. */
const ownAffairs = [
  'beginSecondFactor',
  'changePassword',
  'confirmSecondFactor',
  'getSession',
  'removeSecondFactor',
  'signIn',
  'signOut',
];

/** What each role may do; whoever changes it changes it here too, and knows that they do. */
const may: Record<Role, readonly string[]> = {
  editor: [
    'desk.today',
    'visits.write',
    'visits.count',
    'notices.write',
    'partners.write',
    'requirements.write',
    'statistics.write',
    'import.public',
  ],
  officer: [
    'desk.today',
    'visits.count',
    'requests.handle',
    'complaints.handle',
    'applications.handle',
    'import.personal',
  ],
  head: [
    'desk.today',
    'visits.write',
    'visits.count',
    'notices.write',
    'partners.write',
    'requirements.write',
    'statistics.write',
    'office.write',
    'requests.handle',
    'complaints.handle',
    'complaints.levy',
    'applications.handle',
    'import.public',
    'import.personal',
    'users.manage',
    'audit.read',
  ],
};

const roles = ['editor', 'officer', 'head'] as const;
const offices = ['12.19', '73.72'];

/** The operation as someone asks for it who knows nothing of what it needs. */
function ask(app: TestApp, {path, method}: Operation, office: string, token?: string) {
  const address = path.replace('{office}', office).replace(/\{\w+\}/g, 'tidak-ada');
  return app.app.request(server + address, {
    method: method.toUpperCase(),
    headers: {
      ...(token && {authorization: `Bearer ${token}`}),
      ...(method !== 'get' && {'content-type': 'application/json'}),
    },
    ...(method !== 'get' && {body: '{}'}),
  });
}

const outcome = async (response: Response) => {
  if (response.status < 400) return 'let in';
  const {type} = (await response.json()) as {type: string};
  const code = type.replace('urn:pendopo:problem:', '');
  return ['signed-out', 'not-allowed', 'password-expired'].includes(code) ? code : 'let in';
};

describe('the rights of the desk', () => {
  let app: TestApp;
  const tokens: Record<string, string> = {};
  /** The rights that were asked for while a request was answered. */
  let wanted: string[] = [];
  const {allowed} = Desk.prototype;

  before(async () => {
    app = await openDesk(forAll);
    for (const role of roles) {
      for (const office of offices) {
        tokens[`${role} ${office}`] = (await signedIn(app, role, {office})).token!;
      }
    }
    Desk.prototype.allowed = function (c, right, office) {
      wanted.push(right);
      return allowed.call(this, c, right, office);
    };
  });
  after(() => {
    Desk.prototype.allowed = allowed;
  });

  it('are named by every operation, but for those of one’s own session', () => {
    assert.ok(operations.length > 20);
    const without = operations.filter(operation => !operation['x-right']);
    assert.deepEqual(without.map(({operationId}) => operationId).sort(), ownAffairs);
    for (const {operationId, path} of operations.filter(one => one['x-right'])) {
      assert.match(path, /^\/v1\/staff\/offices\/\{office\}\//, operationId);
    }
  });

  for (const operation of operations.filter(one => one['x-right'])) {
    const {operationId, path, method} = operation;
    const right = operation['x-right']!;
    it(`${operationId} needs ${right}`, async () => {
      assert.equal(await outcome(await ask(app, operation, '12.19')), 'signed-out', 'nobody');
      for (const role of roles) {
        for (const office of offices) {
          wanted = [];
          const own = office === '12.19';
          const expected = own && may[role].includes(right) ? 'let in' : 'not-allowed';
          const answer = await ask(app, operation, '12.19', tokens[`${role} ${office}`]);
          assert.equal(await outcome(answer), expected, `${role} of ${office}`);
          assert.notEqual(answer.status, 500, `${role} of ${office}`);
          assert.equal(answer.headers.get('cache-control'), 'no-store', `${method} ${path}`);
          assert.deepEqual([...new Set(wanted)], [right], 'what the handler asks for');
        }
      }
    });
  }
});
