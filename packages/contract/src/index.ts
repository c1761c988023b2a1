export * from './common.js';
export * from './conditions.js';
export {openapiDocument} from './document.js';
export * from './office-catalogue.js';
export * from './offices.js';
export * from './problem.js';
export * from './services.js';
export * from './visits.js';
