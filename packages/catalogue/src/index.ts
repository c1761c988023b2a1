export {type Baseline, baseline, validateCatalogue} from './baseline.js';
export {diffCatalogue, diffVersions} from './diff.js';
export {CatalogueError, type Fault, type FaultCode} from './faults.js';
export {applyOffice, parseOfficeCatalogue} from './office.js';
