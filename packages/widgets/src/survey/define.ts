import {define} from '../shared/define.js';
import {PendopoSurvey} from './survey.js';

define('pendopo-survey', PendopoSurvey);
