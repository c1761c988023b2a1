import {z} from '@hono/zod-openapi';

/** What office staff write for the public: Indonesian always, English where they have it. */
export const Text = z
  .object({
    id: z
      .string()
      .min(1)
      .max(1000)
      .openapi({description: 'The text in Indonesian, plain text.', example: 'Bawa KK asli'}),
    en: z
      .string()
      .min(1)
      .max(1000)
      .optional()
      .openapi({description: 'The text in English, plain text.', example: 'Bring the family card'}),
  })
  .openapi('Text', {
    description: 'A text for the public, Indonesian first. Plain text, no markup.',
  });

const code = (pattern: RegExp, description: string, example: string) =>
  z.string().regex(pattern).openapi({description, example});

export const officeId = () =>
  code(
    /^\d{2}\.\d{2}$/,
    'Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025).',
    '12.19',
  );

export const districtCode = () =>
  code(/^\d{2}\.\d{2}\.\d{2}$/, 'Kemendagri code of the district (kecamatan).', '12.19.06');

export const villageCode = () =>
  code(
    /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/,
    'Kemendagri code of the village (desa 2xxx, kelurahan 1xxx).',
    '12.19.06.2991',
  );

export const npsn = () =>
  code(/^\d{8}$/, 'National school number (NPSN), eight digits.', '99900001');

export const serviceId = () => code(/^[a-z0-9_]{2,40}$/, 'Service of the catalogue.', 'ktp_el_new');

export const calendarDate = (description: string) =>
  z.iso.date().openapi({
    description: `${description} A calendar date (YYYY-MM-DD) in the office's own time zone.`,
    example: '2026-12-01',
  });

export const clockTime = (description: string) =>
  code(/^([01]\d|2[0-3]):[0-5]\d$/, `${description} HH:MM in the office's time zone.`, '08:00');

/** An instant as RFC 3339 with the office's own offset, so that its first 16 letters are the local time. */
export const instant = (description: string) =>
  z.iso.datetime({offset: true}).openapi({
    description: `${description} RFC 3339 with the offset of the office's time zone.`,
    example: '2026-12-01T08:00:00+07:00',
  });

export const sample = () =>
  z.boolean().openapi({
    description: 'True when this is invented sample data and must be shown as such.',
    example: true,
  });

export const Region = z
  .object({
    code: z.string().max(13).openapi({description: 'Kemendagri region code.', example: '12.19.06'}),
    name: z
      .string()
      .max(120)
      .openapi({description: 'Name of the region.', example: 'Tanjung Tiram'}),
  })
  .openapi('Region', {description: 'An administrative region: district or village.'});

/** Offices answer the phone per group of services. */
export const serviceGroups = ['ktp_el', 'kk', 'kia', 'certificate', 'move', 'other'] as const;

export const OpeningHours = z
  .object({
    days: z
      .array(z.int().min(1).max(7))
      .min(1)
      .openapi({
        description: 'ISO weekdays these hours hold for: 1 is Monday, 7 is Sunday.',
        example: [1, 2, 3, 4],
      }),
    opens: clockTime('When the counter opens.'),
    closes: clockTime('When the counter closes.'),
    breakStarts: clockTime('When a break within these hours begins.').optional(),
    breakEnds: clockTime('When that break ends.').optional(),
  })
  .openapi('OpeningHours', {description: 'Regular counter hours on some days of the week.'});

export const Contact = z
  .object({
    name: z
      .string()
      .max(120)
      .optional()
      .openapi({description: 'Who or which desk answers.', example: 'Loket jemput bola'}),
    phone: z
      .string()
      .regex(/^\+?[0-9]{3,16}$/)
      .optional()
      .openapi({
        description: 'Telephone number to dial, digits with an optional leading plus.',
        example: '1500537',
      }),
    whatsapp: z
      .string()
      .regex(/^[1-9][0-9]{6,15}$/)
      .optional()
      .openapi({
        description: 'WhatsApp number in international form without plus, as wa.me takes it.',
        example: '628118005373',
      }),
    email: z
      .email()
      .max(200)
      .optional()
      .openapi({description: 'E-mail address.', example: 'layanan@example.go.id'}),
    groups: z
      .array(z.enum(serviceGroups))
      .min(1)
      .optional()
      .openapi({
        description:
          'Which services are answered for here: ktp_el, kk (family card), kia (child card), ' +
          'certificate (birth, death, marriage), move, other. Absent: all of them.',
        example: ['kia'],
      }),
    hours: z
      .array(OpeningHours)
      .optional()
      .openapi({
        description: 'When someone answers, where that differs from the counter hours.',
        example: [{days: [1, 2, 3, 4, 5], opens: '08:00', closes: '14:00'}],
      }),
  })
  .openapi('Contact', {description: 'How to reach people: at least one way.'});

/** What every public answer says of its own age. */
export const freshness = {
  updatedAt: instant('When the office last changed anything in this answer.'),
  validUntil: instant(
    'Until when this answer stands if nothing is changed: after it, at the latest, ask again.',
  ),
};
