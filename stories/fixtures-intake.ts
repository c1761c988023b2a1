/** How an invented office takes in what the public writes. */
import type {IntakeSettings} from '@pendopo/sdk';

const clock = (days: number) => ({days, unit: 'working' as const, source: 'contoh'});

export const intakeSettings: IntakeSettings = {
  status: {factor: 'birth-date'},
  complaints: {
    photos: 3,
    clocks: {
      verification: clock(3),
      'follow-up': clock(5),
      reply: clock(10),
      complaint: clock(14),
      supervision: clock(60),
      information: clock(5),
      suggestion: clock(5),
    },
  },
  visitRequests: {kinds: ['home', 'school', 'institution'], conditionPhoto: false},
  retention: {applications: 365, complaints: 365, visitRequests: 365, surveys: 365},
};
