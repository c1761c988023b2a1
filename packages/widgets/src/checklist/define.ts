import {define} from '../shared/define.js';
import {PendopoChecklist} from './checklist.js';

define('pendopo-checklist', PendopoChecklist);
