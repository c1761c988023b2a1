import type {ShellStrings} from './strings.js';

export const en: ShellStrings = {
  title: 'Desk',
  welcome: 'Sign in to the desk of the office',
  about:
    'For staff of the civil-registration office. Citizens need not sign in: all services are on the front page.',
  front: 'To the front page',
  login: 'Login',
  loginHint: 'As the head of the office gave it to you, such as editor.contoh',
  password: 'Password',
  show: 'Show the password',
  caps: 'Caps Lock is on.',
  code: 'Code of the authenticator app',
  codeHint: 'The six digits that your phone shows now.',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  lost: 'Forgot your password? Ask the head of the office for a new one.',
  wait: (seconds: number) =>
    seconds >= 90 ? `Wait ${Math.ceil(seconds / 60)} minutes` : `Wait ${seconds} seconds`,
  needsLogin: 'Type your login.',
  needsPassword: 'Type your password.',
  needsCode: 'Type the six digits of the app.',
  again: {
    title: 'Your session has ended',
    about: 'Sign in again to go on. Nothing on this page is lost.',
    as: (name: string) => `As ${name}`,
    other: 'Sign out, to sign in as someone else',
  },
  change: {
    title: 'Make a password of your own',
    about:
      'Someone else made this password. Before you begin, change it to one that nobody else knows.',
    saved: 'The password is changed.',
  },
  menu: 'Menu',
  nav: 'Parts of the desk',
  skip: 'Skip to the content',
  signOut: 'Sign out',
  signedOut: 'Signed out.',
  other: 'Bahasa Indonesia',
  sample: 'Sample data, not real.',
  roles: {editor: 'editor', officer: 'officer', head: 'head'},
  offline: 'There is no internet. What is open already can still be seen.',
  waiting: (n: number) =>
    n === 1
      ? '1 note is kept on this device and goes out once there is a connection.'
      : `${n} notes are kept on this device and go out once there is a connection.`,
  waitingAtEnd: {
    title: 'Some notes were not sent yet',
    about: 'They stay on this device and go out after you sign in here again.',
    stay: 'Stay here',
    go: 'Sign out anyway',
  },
  refused: 'Not taken by the server:',
  drop: 'Drop it',
  lost404: 'No such page',
  lostAbout: 'There is no such address at the desk. Choose a part from the menu.',
  barred: 'Not part of your role',
  barredAbout: 'Your role at this office does not cover this part. Ask the head.',
  unreachable: 'The desk cannot be opened yet',
};
