export * from './common.js';
export {openapiDocument} from './document.js';
export * from './offices.js';
export * from './problem.js';
export * from './visits.js';
