import {define} from '../shared/define.js';
import {PendopoStatus} from './status.js';

define('pendopo-status', PendopoStatus);
