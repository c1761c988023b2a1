import {PendopoDesk} from './shell/desk.js';
import {offerOffline} from './shell/offline.js';

if (!customElements.get('pendopo-desk')) customElements.define('pendopo-desk', PendopoDesk);
offerOffline();
