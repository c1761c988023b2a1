import {define} from '../shared/define.js';
import {PendopoSurveyResults} from './survey-results.js';

define('pendopo-survey-results', PendopoSurveyResults);
