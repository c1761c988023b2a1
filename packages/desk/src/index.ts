export * from './kit/index.js';
export {type PanelEntry, panels} from './panels.js';
export {PendopoDesk} from './shell/desk.js';
