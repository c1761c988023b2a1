import {createRoute, z} from '@hono/zod-openapi';
import {instant, officeId} from '../common.js';
import {officeParams} from '../offices.js';
import {refusals} from '../problem.js';
import {answer, deskPath, json, needs, rights, tags} from './common.js';

/**
 * What people at the desk are: an editor keeps what the public reads, an officer handles people's
 * cases, the head does all of it, sees reports of illegal levies, and lets people in.
 */
export const roles = ['editor', 'officer', 'head'] as const;

const login = () =>
  z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/)
    .openapi({
      description: 'What someone signs in as: 3 to 40 small letters, digits, dots, dashes.',
      example: 'editor.contoh',
    });

/** At least twelve characters, as NIST SP 800-63B-4 wants of a password alone; no rules beside it. */
export const password = () =>
  z.string().min(12).max(200).openapi({
    description: 'The password, 12 to 200 characters of any kind.',
    example: 'empat kata acak panjang',
  });

const code = () =>
  z
    .string()
    .regex(/^\d{6}$/)
    .openapi({description: 'The six digits of the authenticator app.', example: '123456'});

export const StaffUser = z
  .object({
    id: z.string().max(40).openapi({description: 'Stable id of the user.', example: 'u-7k3m9qx4'}),
    login: login(),
    name: z.string().min(1).max(120).openapi({
      description: 'What colleagues call them.',
      example: 'Petugas Contoh',
    }),
    office: officeId(),
    role: z.enum(roles).openapi({
      description:
        'editor: dates, requirements, notices, partners, figures; officer: requests, complaints, ' +
        'applications; head: all of it, levy reports and users.',
      example: 'editor',
    }),
    secondFactor: z.boolean().openapi({
      description: 'Whether an authenticator app (TOTP, RFC 6238) is needed to sign in.',
      example: false,
    }),
    disabled: z.boolean().openapi({description: 'May not sign in any more.', example: false}),
    mustChange: z.boolean().openapi({
      description: 'The password was set by someone else and must be changed first.',
      example: false,
    }),
    signedInAt: instant('When they last signed in.').optional(),
  })
  .openapi('StaffUser', {description: 'Someone who works at the desk of an office.'});

export const SignIn = z
  .strictObject({
    login: z.string().trim().toLowerCase().min(1).max(40).openapi({
      description: 'What someone signs in as.',
      example: 'editor.contoh',
    }),
    password: z.string().min(1).max(200).openapi({
      description: 'The password.',
      example: 'empat kata acak panjang',
    }),
    code: code().optional(),
    token: z.boolean().optional().openapi({
      description:
        'For programs: tell the token of the session, to be sent as `Authorization: Bearer`.',
      example: true,
    }),
  })
  .openapi('SignIn', {description: 'What someone signs in with.'});

export const Session = z
  .object({
    user: StaffUser,
    may: z.array(z.enum(rights)).openapi({
      description: 'What they may do at their office.',
      example: ['visits.write'],
    }),
    expiresAt: instant('When the session ends unless it is used.'),
    token: z.string().optional().openapi({
      description: 'The token of the session, when it was asked for.',
      example: 'xYz…',
    }),
  })
  .openapi('Session', {description: 'Who is signed in.'});

export const PasswordChange = z
  .strictObject({
    current: z
      .string()
      .min(1)
      .max(200)
      .openapi({description: 'The password until now.', example: 'kata sandi lama'}),
    next: password(),
  })
  .openapi('PasswordChange', {description: 'A new password of one’s own.'});

export const NewUser = z
  .strictObject({
    login: login(),
    name: StaffUser.shape.name,
    role: StaffUser.shape.role,
  })
  .openapi('NewUser', {description: 'Someone who is let in.'});

export const FirstPassword = z
  .object({
    user: StaffUser,
    password: z.string().openapi({
      description: 'The password to sign in with the first time; told once.',
      example: 'kuda-lampu-sawah-tujuh',
    }),
  })
  .openapi('FirstPassword', {description: 'A user and the password they begin with.'});

export const UserChange = z
  .strictObject({
    name: StaffUser.shape.name.optional(),
    role: StaffUser.shape.role.optional(),
    disabled: z.boolean().optional().openapi({
      description: 'true takes the right to sign in, at once.',
      example: true,
    }),
  })
  .openapi('UserChange', {description: 'What of a user is changed.'});

export const UserList = z
  .object({data: z.array(StaffUser).openapi({description: 'The users, by name.', example: []})})
  .openapi('UserList', {description: 'Who works at the desk of an office.'});

export const SecondFactor = z
  .object({
    secret: z
      .string()
      .openapi({description: 'The secret in base32, to type in.', example: 'JBSWY3DPEHPK3PXP'}),
    uri: z.string().openapi({
      description: 'The same as an otpauth:// address, for a QR code.',
      example: 'otpauth://totp/Pendopo:editor.contoh?secret=JBSWY3DPEHPK3PXP',
    }),
  })
  .openapi('SecondFactor', {description: 'What an authenticator app is set up with.'});

export const SecondFactorCode = z
  .strictObject({code: code()})
  .openapi('SecondFactorCode', {description: 'A code that shows the app is set up.'});

export const userParams = officeParams.extend({
  user: z
    .string()
    .max(40)
    .openapi({
      param: {name: 'user', in: 'path'},
      description: 'Id of the user.',
      example: 'u-7k3m9qx4',
    }),
});

const base = '/v1/staff';

export const signIn = createRoute({
  method: 'post',
  path: `${base}/session`,
  operationId: 'signIn',
  summary: 'Sign in',
  tags,
  request: {body: {required: true, ...json(SignIn)}},
  responses: answer('Who is signed in; a cookie holds the session.', Session),
});

export const getSession = createRoute({
  method: 'get',
  path: `${base}/session`,
  operationId: 'getSession',
  summary: 'Who is signed in',
  tags,
  responses: answer('Who is signed in.', Session),
});

export const signOut = createRoute({
  method: 'delete',
  path: `${base}/session`,
  operationId: 'signOut',
  summary: 'Sign out',
  tags,
  responses: {204: {description: 'Signed out.'}, ...refusals},
});

export const changePassword = createRoute({
  method: 'post',
  path: `${base}/password`,
  operationId: 'changePassword',
  summary: 'Change one’s own password; every other session of one’s own ends',
  tags,
  request: {body: {required: true, ...json(PasswordChange)}},
  responses: answer('Changed.', Session),
});

export const beginSecondFactor = createRoute({
  method: 'post',
  path: `${base}/second-factor`,
  operationId: 'beginSecondFactor',
  summary: 'Begin to set up an authenticator app',
  tags,
  responses: answer(
    'What to set it up with; it is not needed until a code was sent.',
    SecondFactor,
  ),
});

export const confirmSecondFactor = createRoute({
  method: 'post',
  path: `${base}/second-factor/confirm`,
  operationId: 'confirmSecondFactor',
  summary: 'Show that the app is set up: from now on its codes are needed',
  tags,
  request: {body: {required: true, ...json(SecondFactorCode)}},
  responses: answer('Who is signed in.', Session),
});

export const removeSecondFactor = createRoute({
  method: 'post',
  path: `${base}/second-factor/remove`,
  operationId: 'removeSecondFactor',
  summary: 'Do without the app again',
  tags,
  request: {body: {required: true, ...json(SecondFactorCode)}},
  responses: answer('Who is signed in.', Session),
});

export const listUsers = createRoute({
  method: 'get',
  path: `${deskPath}/users`,
  ...needs('users.manage'),
  operationId: 'listUsers',
  summary: 'Who works at the desk (head)',
  tags,
  request: {params: officeParams},
  responses: answer('The users.', UserList),
});

export const addUser = createRoute({
  method: 'post',
  path: `${deskPath}/users`,
  ...needs('users.manage'),
  operationId: 'addUser',
  summary: 'Let someone in (head)',
  tags,
  request: {params: officeParams, body: {required: true, ...json(NewUser)}},
  responses: answer('The user, with the password to begin with.', FirstPassword),
});

export const changeUser = createRoute({
  method: 'patch',
  path: `${deskPath}/users/{user}`,
  ...needs('users.manage'),
  operationId: 'changeUser',
  summary: 'Change what someone may do, or take it away (head)',
  tags,
  request: {params: userParams, body: {required: true, ...json(UserChange)}},
  responses: answer('The user.', StaffUser),
});

export const resetUser = createRoute({
  method: 'post',
  path: `${deskPath}/users/{user}/reset`,
  ...needs('users.manage'),
  operationId: 'resetUser',
  summary: 'Give someone who cannot sign in a new password to begin with (head)',
  tags,
  request: {params: userParams},
  responses: answer('The user, with the password to begin with.', FirstPassword),
});
