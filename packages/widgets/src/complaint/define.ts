import {define} from '../shared/define.js';
import {PendopoComplaint} from './complaint.js';

define('pendopo-complaint', PendopoComplaint);
