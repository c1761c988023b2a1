import {define} from '../shared/define.js';
import {PendopoShare} from './share.js';

define('pendopo-share', PendopoShare);
