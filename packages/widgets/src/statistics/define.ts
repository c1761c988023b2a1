import {define} from '../shared/define.js';
import {PendopoStatistics} from './statistics.js';

define('pendopo-statistics', PendopoStatistics);
