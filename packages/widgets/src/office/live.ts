import type {Office, OfficeBrief, Received} from '@pendopo/sdk';
import type {DateNames} from '../shared/format.js';
import {type Deeds, Live} from '../shared/live.js';
import {officeActs} from './acts-view.js';
import type {OfficeModel} from './model.js';
import type {PendopoOffice} from './office.js';
import {detailsCss, officeCss} from './styles.js';
import {trueUntil} from './true-until.js';
import type {OfficeActs} from './view.js';

/** How soon an answer that no longer stands is asked for again: sooner would press a server in trouble. */
const patience = 3e5;

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

  /** What the view shows of this part. */
  acts(model: OfficeModel, names: DateNames): OfficeActs {
    return officeActs(model, names, this.host.base ?? '', this.remark);
  }

  /** Draws anew at the very moment that something opens, closes or ends, and asks again when due. */
  hostUpdated(): void {
    const {answer} = this.host;
    clearTimeout(this.#turn);
    if (!answer) return;
    const now = Date.now();
    const stands = now < Date.parse(answer.validUntil);
    this.#turn = setTimeout(
      () => {
        if (Date.now() < Date.parse(answer.validUntil)) this.host.requestUpdate();
        else void this.load();
      },
      stands ? trueUntil(answer, now) - now : patience,
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
