import {define} from '../shared/define.js';
import {PendopoPartnerBadge} from './partner-badge.js';

define('pendopo-partner-badge', PendopoPartnerBadge);
