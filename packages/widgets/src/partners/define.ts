import {define} from '../shared/define.js';
import {PendopoPartners} from './partners.js';

define('pendopo-partners', PendopoPartners);
