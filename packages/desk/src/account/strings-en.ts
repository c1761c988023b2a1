import type {AccountStrings} from './strings.js';

export const en: AccountStrings = {
  title: 'My account',
  name: 'Name',
  login: 'Login',
  role: 'Role',
  roles: {
    editor: 'Editor: visits, requirements, notices, partners, figures',
    officer: 'Officer: requests, complaints, applications',
    head: 'Head: all of it, levy reports, and users',
  },
  ends: 'Unless it is used, the session ends at',
  password: 'Change the password',
  passwordAbout: 'Once it is changed, sessions on other devices end.',
  passwordSaved: 'The password is changed.',
  second: 'Code of your phone (two-step verification)',
  secondAbout:
    'With an authenticator app on your phone (such as Aegis, FreeOTP, Google Authenticator), not even someone who knows your password can sign in without that phone.',
  isOn: 'On',
  isOff: 'Not set up',
  begin: 'Set it up',
  steps: [
    'Open the authenticator app on your phone and add an account.',
    'Scan this square, or type the key.',
    'Type the six digits that the phone shows.',
  ],
  qr: 'QR code for the authenticator app; the key is written below too.',
  secret: 'Key',
  open: 'Open in an app on this device',
  code: 'Six digits of the app',
  needsCode: 'Type the six digits that are shown now.',
  confirm: 'Switch it on',
  secondSet: 'Two-step verification is on.',
  remove: 'Switch it off',
  removeAbout: 'To switch it off, type the code that is shown now once more.',
  secondRemoved: 'Two-step verification is off.',
  lost: 'Lost your phone? The head of the office can give you a new password; this is then off.',
};
