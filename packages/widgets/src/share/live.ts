import type {Received, VisitList} from '@pendopo/sdk';
import {PendopoFilterEvent} from '../shared/events.js';
import {type Deeds, Live} from '../shared/live.js';
import {type Abilities, shareActs} from './acts-view.js';
import {copy} from './copy.js';
import {liveStrings} from './live-strings.js';
import {longAddress, type ShareModel} from './model.js';
import type {PendopoShare} from './share.js';
import {isShareName, type Narrowing, narrowNames} from './short-code.js';
import type {ShareStrings} from './strings.js';
import {readyCss, shareCss} from './styles.js';
import {type ShareActs, sharedText, what} from './view.js';

/** What can be done with what is shared, beyond following its links. */
export class ShareLive extends Live<VisitList, PendopoShare> {
  #qr: Abilities['qr'];

  constructor(host: PendopoShare) {
    super(host, shareCss, readyCss);
    // Printed for whoever has it.
    if (!('share' in navigator)) host.querySelector('[data-act=device]')?.remove();
    // The code was printed, and stays when more is drawn.
    if (host.printed) void this.#loadQr();
  }

  /** What the view shows of this part. */
  acts(model: ShareModel, t: ShareStrings): ShareActs {
    const can = {device: 'share' in navigator, qr: this.#qr};
    return shareActs(model, t, can, this.remark);
  }

  /** A template that a server prints can hold no text of a textarea: it comes as an attribute. */
  hostUpdated(): void {
    for (const area of this.host.renderRoot.querySelectorAll('textarea')) {
      area.value = area.dataset['text'] ?? '';
    }
  }

  protected override async ask(signal: AbortSignal): Promise<VisitList & Received> {
    const {officeId: office, host} = this;
    return (await this.client()).visits.list(host.narrowed as object, {office, signal});
  }

  protected override readonly deeds: Deeds = {
    lang: () => this.speak(this.host.language === 'id' ? 'en' : 'id'),
    retry: () => this.load(),
    submit: form => this.#choose(new FormData(form as HTMLFormElement)),
    copy: button => this.#copy(button),
    device: () => this.#device(),
    qr: () => this.#loadQr(),
  };

  #choose(form: FormData): void {
    const {host} = this;
    const given = (name: string) => String(form.get(name) ?? '');
    const show = given('show');
    if (!isShareName(show)) return;
    const before = host.narrowed;
    const district = given('district');
    // Of another district, neither the village nor the school that was chosen.
    const moved = district !== (before.district ?? '');
    const narrowed: Narrowing = {};
    for (const name of narrowNames) {
      const value = form.has(name) ? given(name) : before[name];
      if (value && !(moved && /village|school/.test(name))) narrowed[name] = value;
    }
    host.chosen = {show, narrowed};
    host.dispatchEvent(new PendopoFilterEvent({show, ...narrowed}));
  }

  async #copy(button: HTMLElement): Promise<void> {
    const t = liveStrings[this.host.language];
    const area = button.closest('p')!.previousElementSibling as HTMLTextAreaElement;
    const done = await copy(button.dataset['link'] ?? area.value);
    // Told to who cannot see it, and again when it is copied again.
    const told = button.parentElement!.querySelector('output')!;
    told.textContent = '';
    await new Promise(requestAnimationFrame);
    told.textContent = done ? t.copied : t.notCopied;
  }

  async #device(): Promise<void> {
    const {host} = this;
    // What was printed is not drawn yet, and so not known here.
    if (!host.answer) await this.load();
    if (!host.answer) return;
    const model = host.modelOf(host.answer);
    const {t} = host;
    const text = sharedText(model, t);
    // Closing the device's own choice is no failure.
    await navigator.share({title: what(model, t), text, url: longAddress(model)}).catch(() => {});
  }

  async #loadQr(): Promise<void> {
    const {qrView} = await import('./qr-view.js');
    this.#qr = qrView;
    this.host.requestUpdate();
  }
}
