import {forms} from '../forms/strings-en.js';
import {common} from '../shared/strings-en.js';
import type {ComplaintStrings} from './strings.js';

export const en: ComplaintStrings = {
  ...common,
  ...forms,
  title: 'Complaints and suggestions',
  gratis: 'All services here are free of charge.',
  asked: 'Were you asked for money? Report it here',
  track: 'Have a number already? See how it stands',
  class: 'What would you like to tell us?',
  classes: {
    complaint: ['Complaint', 'something is not right'],
    suggestion: ['Suggestion', 'to make the service better'],
    praise: ['Praise', 'something was done well'],
    information: ['Question', 'ask for an explanation or information'],
  },
  category: 'What is it about?',
  categories: {
    levy: 'Asked for money (illegal levy)',
    broker: 'A broker offered to arrange it',
    delay: 'It takes too long',
    wrong_data: 'Wrong data or print',
    duplicate_data: 'Duplicate data',
    conduct: 'How staff behaved',
    requirements: 'Requirements are unclear',
    facilities: 'Building, seats, toilet, parking',
    app: 'A faulty app or site',
    other: 'Something else',
  },
  further: 'Add time, place, photos',
  service: 'Service',
  text: 'Tell us',
  textHint: 'In your own words. There is no need to write a NIK.',
  happenedOn: 'When',
  place: 'Where',
  placeHint: 'For instance: counter 2, village hall, mobile-service van.',
  photo: 'Photos',
  photoHint: most =>
    `At most ${most}. Place and time inside the photo are taken out before it is kept.`,
  anonymous: ['Hide my name', 'Those it is about and the public do not learn who wrote it.'],
  confidential: ['Keep the content private', 'The content is not shown to the public.'],
  contactHint:
    'Only if you want to be contacted. You can always see how it stands with number and secret.',
  name: 'Name',
  contact: 'Phone, WhatsApp or e-mail',
};
