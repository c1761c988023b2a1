import {define} from '../shared/define.js';
import {PendopoVisitRequest} from './visit-request.js';

define('pendopo-visit-request', PendopoVisitRequest);
