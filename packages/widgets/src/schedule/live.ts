import type {VisitList, VisitPage} from '@pendopo/sdk';
import type {DateNames} from '../shared/format.js';
import {ListLive} from '../shared/list-live.js';
import {scheduleActs} from './acts-view.js';
import type {ScheduleModel} from './model.js';
import {nearest} from './nearest.js';
import type {PendopoSchedule} from './schedule.js';
import {roomCss, scheduleCss} from './styles.js';
import type {ScheduleActs} from './view.js';

/** What can be done with a schedule beyond reading it. */
export class ScheduleLive extends ListLive<VisitList, PendopoSchedule> {
  constructor(host: PendopoSchedule) {
    super(host, roomCss, scheduleCss);
  }

  /** What the view shows of this part. */
  acts(model: ScheduleModel, names: DateNames): ScheduleActs {
    return scheduleActs(model, names, this.remark);
  }

  /** The visits by distance, once the citizen asked for that and the device said where it is. */
  nearest(model: ScheduleModel) {
    return this.from && nearest(model, this.from);
  }

  protected override async page(
    more: {limit?: number; cursor?: string},
    signal?: AbortSignal,
  ): Promise<VisitPage> {
    const {officeId: office, host} = this;
    return (await this.client()).visits.list(
      {...host.filters, ...more},
      {office, ...(signal && {signal})},
    );
  }
}
