import {define} from '../shared/define.js';
import {PendopoOffice} from './office.js';

define('pendopo-office', PendopoOffice);
