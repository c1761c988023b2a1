import type {Received, Statistic, StatisticAnswer, StatisticList} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';

/** An office's statistics to choose from, or one of them. */
export type Figures = StatisticList | StatisticAnswer;

/** Everything the statistics' view is made of. */
export interface StatisticsModel {
  page: Figures & Partial<Received>;
  lang: Lang;
  /** The statistic that is asked for; none: the list. */
  metric?: string | undefined;
  /** Something is being asked. */
  busy?: boolean | undefined;
}

/** Whether it is the list. */
export const isList = (page: Figures): page is StatisticList => Array.isArray(page.data);

/** The statistic to show: the one that was asked for, or the only one. */
export const shown = (page: Figures): Statistic | undefined =>
  isList(page) ? page.only : page.data;
