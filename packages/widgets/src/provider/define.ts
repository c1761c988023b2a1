import {define} from '../shared/define.js';
import {PendopoProvider} from './provider.js';

define('pendopo-provider', PendopoProvider);
