import {define} from '../shared/define.js';
import {PendopoSchedule} from './schedule.js';

define('pendopo-schedule', PendopoSchedule);
