import {Outbox} from '@pendopo/sdk/outbox';
import type {DraftKeeper, KeeperOptions} from '../keeper.js';

/** What keeps and sends for a form. */
export const keeperFor = (options: KeeperOptions): DraftKeeper => new Outbox(options);
