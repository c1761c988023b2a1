import '@pendopo/widgets/schedule.js';
import type {PendopoErrorEvent} from '@pendopo/widgets';

const schedule = document.createElement('pendopo-schedule');
schedule.server = 'https://layanan.example.go.id';
schedule.office = '12.19';
schedule.limit = 4;
schedule.addEventListener('pendopo-error', ({code}: PendopoErrorEvent) => console.warn(code));
document.body.append(schedule);
