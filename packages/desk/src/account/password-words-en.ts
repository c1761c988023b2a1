import type {PasswordStrings} from './password-words.js';

export const en: PasswordStrings = {
  current: 'Current password',
  next: 'New password',
  nextHint: 'At least 12 letters. A few words at random are easy to remember and hard to guess.',
  again: 'New password, once more',
  show: 'Show the passwords',
  submit: 'Change the password',
  needsCurrent: 'Type your current password.',
  short: 'At least 12 letters. Add a word or two.',
  differs: 'Not the same as above. Type it once more.',
  same: 'This is the old password. Choose another.',
};
