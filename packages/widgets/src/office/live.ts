import type {Office, OfficeBrief, Received} from '@pendopo/sdk';
import type {DateNames} from '../shared/format.js';
import {type Deeds, Live} from '../shared/live.js';
import {officeActs} from './acts-view.js';
import type {OfficeModel} from './model.js';
import type {PendopoOffice} from './office.js';
import {detailsCss, officeCss} from './styles.js';
import {trueUntil} from './true-until.js';
import type {OfficeActs} from './view.js';

/**
 * How soon is asked again, when what came had ended already: caches on the way and clocks that differ
 * make that usual. Milliseconds; sooner would press a server in trouble.
 */
const patience = 6e4;

/** What keeps an office true while it is looked at, and what can be done with it. */
export class OfficeLive extends Live<Office, PendopoOffice> {
  #turn: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PendopoOffice) {
    super(host, officeCss, detailsCss);
  }

  protected override get office(): OfficeBrief | undefined {
    return this.host.answer;
  }

  protected override async ask(signal: AbortSignal): Promise<Office & Received> {
    return (await this.client()).offices.get(this.officeId, {signal});
  }

  /** It sees to that itself, to the second. */
  protected override get renews(): boolean {
    return false;
  }

  /** What the view shows of this part. */
  acts(model: OfficeModel, names: DateNames): OfficeActs {
    return officeActs(model, names, this.host.base ?? '', this.remark);
  }

  /** Draws anew at the very moment that something opens, closes or ends, and asks again when due. */
  hostUpdated(): void {
    clearTimeout(this.#turn);
    const {answer, busy, error} = this.host;
    // Being asked already, or nothing to keep true.
    if (!answer || busy) return;
    const now = Date.now();
    const end = Date.parse(answer.validUntil);
    const {at = 0, instead} = answer.received ?? {};
    const due = at < end && !instead && !error ? 0 : patience;
    this.#turn = setTimeout(
      () => void (Date.now() < end ? this.host.requestUpdate() : this.load()),
      now < end ? trueUntil(answer, now) - now : due,
    );
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    clearTimeout(this.#turn);
  }

  protected override readonly deeds: Deeds = {
    lang: () => this.speak(this.host.language === 'id' ? 'en' : 'id'),
    retry: () => this.load(),
  };
}
