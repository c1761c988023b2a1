import type {KitStrings} from './strings.js';

export const en: KitStrings = {
  loading: 'Loading…',
  saving: 'Saving…',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  more: 'Load more',
  print: 'Print',
  required: 'required',
  optional: 'may stay empty',
  english: 'English, may stay empty',
  pick: 'Choose…',
  none: 'Nothing here yet.',
  faults: (n: number) => (n === 1 ? '1 field needs correcting:' : `${n} fields need correcting:`),
  letters: (now: number, most: number) => `${now} of at most ${most} letters`,
  restored: 'What you had not saved is here again.',
  discard: 'Throw this away',
  offline: 'There is no internet connection. Check it, then try again.',
  late: 'The server takes too long to answer. Try again.',
  broken:
    'The answer of the server cannot be read. Try again; if it stays so, tell whoever runs the server.',
  fault: 'Something is wrong with this page. Reload it, then try again.',
  conflict: {
    title: 'Changed by someone else',
    about:
      'While you were writing, a colleague saved a change. Compare, then choose. Nothing was overwritten.',
    same: 'It is the same as yours.',
    field: 'Field',
    mine: 'Mine',
    theirs: 'The new one',
    takeTheirs: 'Take the new one',
    saveMine: 'Save mine',
    later: 'Back to the form',
    empty: '(empty)',
  },
  leave: {
    title: 'Something is not saved',
    about: 'If you leave now, it is lost.',
    stay: 'Stay here',
    go: 'Throw away and leave',
  },
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  today: 'today',
};
