import {z} from '@hono/zod-openapi';
import {calendarDate, instant, sample, serviceId, Text} from './common.js';
import {ComplaintDue} from './complaint-clocks.js';
import {OfficeBrief} from './offices.js';
import {Credentials, Receipt} from './writing.js';

/** vocab.json `complaint.class`: pengaduan, aspirasi (told apart as suggestion and praise), permintaan_informasi. */
export const complaintClasses = ['complaint', 'suggestion', 'praise', 'information'] as const;

/** vocab.json `complaint.category`, the illegal levy (pungli) first: services are free. */
export const complaintCategories = [
  'levy',
  'broker',
  'delay',
  'wrong_data',
  'duplicate_data',
  'conduct',
  'requirements',
  'facilities',
  'app',
  'other',
] as const;

/** vocab.json `complaint.status`, with what follows an answer: SP4N-LAPOR lets the citizen answer back. */
export const complaintStates = [
  'received',
  'verified',
  'forwarded',
  'follow-up',
  'answered',
  'done',
  'reopened',
  'archived',
] as const;

export const complaintActs = [
  'receive',
  'verify',
  'forward',
  'follow-up',
  'answer',
  'reply',
  'confirm',
  'reopen',
  'close',
  'archive',
] as const;

/** How long the words of a complaint or an answer may be, letters. */
export const longestComplaint = 10_000;

const words = (description: string, example: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longestComplaint)
    .openapi({
      description: `${description} Plain text, 1 to ${longestComplaint} letters.`,
      example,
    });

/** Something to dial or to write to: anything with five digits or an @ within. */
const reachable = /^(?=.*(?:\d[^\d]*){5}|.*\S@\S+\.\S)[^\r\n]+$/;

const content = {
  class: z.enum(complaintClasses).openapi({
    description:
      'complaint (pengaduan), suggestion (saran), praise (pujian) or information (permintaan informasi).',
    example: 'complaint',
  }),
  category: z
    .enum(complaintCategories)
    .optional()
    .openapi({
      description:
        'What it is about. levy: asked to pay for what is free; broker: someone who offers to arrange it ' +
        'for money; delay; wrong_data: wrong data or print; duplicate_data; conduct of staff; ' +
        'requirements that are unclear; facilities; app: a faulty application; other.',
      example: 'delay',
    }),
  service: serviceId().optional(),
  text: words('What happened, asked or proposed, in the own words.', 'KTP-el belum jadi.'),
  place: z.string().trim().min(1).max(300).optional().openapi({
    description: 'Where it was, in words.',
    example: 'Loket 2',
  }),
  happenedOn: calendarDate('The day it was, today at the latest.').optional(),
  anonymous: z.boolean().openapi({
    description:
      'Who wrote it stays hidden from whom it is about and from the public. Whoever handles it sees the ' +
      'name, if one was given.',
    example: false,
  }),
  confidential: z.boolean().openapi({
    description: 'What it says stays hidden from the public.',
    example: true,
  }),
};

const person = {
  name: z.string().trim().min(1).max(120).optional().openapi({
    description: 'What to call the person; one word is a name. Only if wanted.',
    example: 'Contoh Melati',
  }),
  contact: z.string().trim().max(160).regex(reachable).optional().openapi({
    description: 'Telephone, WhatsApp or e-mail to ask back. Only if wanted.',
    example: '081200000000',
  }),
};

export const ComplaintDraft = z.strictObject({...content, ...person}).openapi('ComplaintDraft', {
  description: 'A complaint, suggestion, praise or request for information to send. Never a NIK.',
});

export const ComplaintReceipt = z
  .object({
    ...Receipt.shape,
    receivedAt: instant('When it was received.'),
    due: z
      .array(ComplaintDue)
      .openapi({description: 'What happens next and by when.', example: []}),
  })
  .openapi('ComplaintReceipt', {description: 'Proof that a complaint has been received.'});

export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;

const photo = {
  id: z.string().openapi({description: 'Id of the photo within its complaint.', example: '1'}),
  type: z.enum(photoTypes).openapi({
    description: 'What it is, found from its content.',
    example: 'image/jpeg',
  }),
  width: z.int().openapi({description: 'Width as stored, pixels.', example: 1200}),
  height: z.int().openapi({description: 'Height as stored, pixels.', example: 1600}),
  bytes: z.int().openapi({description: 'Its size.', example: 240_000}),
};

export const ComplaintPhoto = z
  .object(photo)
  .openapi('ComplaintPhoto', {description: 'A photo of a complaint, without what it shows.'});

export const ComplaintEvent = z
  .object({
    at: instant('When it was.'),
    act: z.enum(complaintActs).openapi({description: 'What was done.', example: 'answer'}),
    by: z.enum(['citizen', 'office', 'time']).openapi({
      description: 'Who did it; time: nobody did anything until the last day for it.',
      example: 'office',
    }),
    text: z
      .string()
      .max(longestComplaint)
      .optional()
      .openapi({description: 'What was said, plain text.', example: 'Kartu dapat diambil.'}),
    to: z.string().max(200).optional().openapi({
      description: 'To whom it was forwarded.',
      example: 'Inspektorat',
    }),
  })
  .openapi('ComplaintEvent', {description: 'Something that was done about a complaint.'});

export const Complaint = z
  .object({
    number: ComplaintReceipt.shape.number,
    ...content,
    serviceName: Text.optional(),
    state: z.enum(complaintStates).openapi({
      description:
        'received; verified: the office has looked at it; forwarded to whom it concerns; follow-up: being ' +
        'worked on; answered: the citizen can answer back, confirm or wait; done; reopened; archived: ' +
        'closed without work, the last event says why.',
      example: 'verified',
    }),
    receivedAt: instant('When it was received.'),
    photos: z.array(ComplaintPhoto).openapi({description: 'Its photos.', example: []}),
    events: z.array(ComplaintEvent).openapi({
      description: 'What was done so far, oldest first.',
      example: [],
    }),
    due: z.array(ComplaintDue).openapi({
      description: 'What is still to come and by when, and what was due.',
      example: [],
    }),
    may: z.array(z.enum(['reply', 'confirm', 'reopen'])).openapi({
      description: 'What the citizen can do now.',
      example: ['reply'],
    }),
    asOf: instant('The moment that this is said of.'),
    office: OfficeBrief,
    sample: sample(),
  })
  .openapi('Complaint', {description: 'A complaint as who holds its number and secret sees it.'});

export const ComplaintExport = z
  .object({
    complaint: Complaint,
    ...person,
    photos: z
      .array(
        z
          .object({
            ...photo,
            data: z.base64().openapi({
              description: 'The photo itself, Base64.',
              example: '/9j/4AAQ',
            }),
          })
          .openapi('ExportedPhoto', {description: 'A photo with its content.'}),
      )
      .openapi({description: 'Its photos, whole.', example: []}),
  })
  .openapi('ComplaintExport', {
    description: 'Everything that is kept of a complaint and of who sent it (UU 27/2022).',
  });

export const ComplaintErased = z
  .object({
    number: ComplaintReceipt.shape.number,
    erasedAt: instant('When its content was erased.'),
  })
  .openapi('ComplaintErased', {
    description:
      'Text, person, photos and secret are gone; class, category, service and days stay.',
  });

/** What the citizen adds to an own complaint. */
export const ComplaintReply = z
  .strictObject({
    ...Credentials.shape,
    text: words('What the citizen answers back, or why it is opened again.', 'Kartunya belum ada.'),
  })
  .openapi('ComplaintReply', {description: 'More words to a complaint, by who holds its secret.'});

export const PhotoRequest = z
  .strictObject({...Credentials.shape, photo: ComplaintPhoto.shape.id})
  .openapi('PhotoRequest', {description: 'Which photo of which complaint.'});
