import type {Received} from '@pendopo/sdk';
import {PendopoChooseEvent} from '../shared/events.js';
import {type Deeds, Live} from '../shared/live.js';
import {checklistActs} from './acts-view.js';
import type {PendopoChecklist} from './checklist.js';
import {whatsappTo} from './message.js';
import type {ChecklistModel, ServicesPage} from './model.js';
import {checklistCss} from './styles.js';
import {keepTicks, ticksOf} from './ticks.js';

/** Text as a reader sees it. */
const textOf = (part: Element | null) => part?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What can be done with a checklist beyond reading it. */
export class ChecklistLive extends Live<ServicesPage, PendopoChecklist> {
  constructor(host: PendopoChecklist) {
    super(host, checklistCss);
  }

  /** What the view shows of this part. */
  acts(model: ChecklistModel) {
    return checklistActs(model, this.host.t, this.remark);
  }

  hostUpdated(): void {
    this.#showTicks();
  }

  override async watch(validUntil: string): Promise<void> {
    this.#showTicks();
    await super.watch(validUntil);
  }

  protected override async ask(signal: AbortSignal): Promise<ServicesPage & Received> {
    const {officeId: office, host} = this;
    const {services} = await this.client();
    return host.service
      ? services.details(host.picked!, {office, signal})
      : services.list(host.language === 'id' ? {lang: 'id'} : {}, {office, signal});
  }

  /** What the server printed leads on by itself: its links and forms are addresses of its own. */
  protected override get deeds(): Deeds {
    const {host} = this;
    return {
      tick: () => this.#tick(),
      clear: () => this.#clear(),
      whatsapp: on => this.#write(on as HTMLAnchorElement),
      print: (_, event) => this.#print(event),
      share: (on, event) => this.#share(on as HTMLAnchorElement, event),
      retry: () => this.load(),
      ...(host.answer && {
        lang: () => this.speak(host.language === 'id' ? 'en' : 'id'),
        choose: on => this.#choose(on.dataset['value']!),
        answer: on => this.#answer(on as HTMLButtonElement),
        forget: on => this.#say({[on.dataset['value']!]: undefined}),
        submit: form => (host.sought = String(new FormData(form as HTMLFormElement).get('q'))),
      }),
    };
  }

  /** Where the list stands: what the server printed, or what was drawn since. */
  get #root(): ParentNode {
    return this.host.answer ? this.host.renderRoot : this.host;
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('[data-act=tick]')];
  }

  #ticks() {
    const {officeId, host} = this;
    return ticksOf(officeId, host.picked ?? '');
  }

  /** Brings boxes and progress in line with what is kept. */
  #showTicks(): void {
    if (!this.host.picked) return;
    const ticks = this.#ticks();
    for (const box of this.#boxes) box.checked = ticks.has(box.value);
    this.#showProgress();
  }

  #showProgress(): void {
    const needs = [...this.#root.querySelectorAll('[data-need]')];
    const progress = this.#root.querySelector('progress');
    if (!progress) return;
    const ready = needs.filter(need => this.#isReady(need)).length;
    progress.value = ready;
    const told = progress.nextElementSibling!;
    const text = this.host.t.ready(ready, needs.length);
    if (told.textContent !== text) told.textContent = text;
  }

  /** One of its alternatives is there, whole. */
  #isReady(need: Element): boolean {
    return [...need.querySelectorAll('[data-way]')].some(
      way => !way.querySelector('[data-act=tick]:not(:checked)'),
    );
  }

  #tick(): void {
    const ticks = this.#ticks();
    for (const {value, checked} of this.#boxes) ticks[checked ? 'add' : 'delete'](value);
    keepTicks(this.officeId, this.host.picked!, ticks);
    this.#showProgress();
  }

  #clear(): void {
    keepTicks(this.officeId, this.host.picked!, new Set());
    this.#showTicks();
  }

  /** Writes what is ready and what is missing into the message, as the link is followed. */
  #write(link: HTMLAnchorElement): void {
    const names = (ready: boolean) =>
      [...this.#root.querySelectorAll('[data-need]')]
        .filter(need => this.#isReady(need) === ready)
        .map(need => this.#nameOf(need, ready));
    const [number] = /\d+/.exec(link.pathname) ?? [];
    const message = {
      office: textOf(this.#root.querySelector('header div')).replace(this.host.t.title, '').trim(),
      service: textOf(this.#root.querySelector('h3')),
      ready: names(true),
      missing: names(false),
    };
    link.href = whatsappTo(number!, message, this.host.language);
  }

  /** What a need is called: the alternative that is ready, else all of them. */
  #nameOf(need: Element, ready: boolean): string {
    const named = (box: Element) => textOf(box.closest('label')!.querySelector('b'));
    const ways = [...need.querySelectorAll('[data-way]')].map(way => ({
      whole: !way.querySelector('[data-act=tick]:not(:checked)'),
      names: [...way.querySelectorAll('[data-act=tick]')].map(named).join(' + '),
    }));
    return ways
      .filter(({whole}) => whole || !ready)
      .map(({names}) => names)
      .join(` ${this.host.t.or} `);
  }

  /** Our own page prints itself; on another's, the link opens ours. */
  #print(event: Event): void {
    if (!this.host.printed) return;
    event.preventDefault();
    print();
  }

  /** The device's own way to share, where it has one; else the link as it is. */
  #share(link: HTMLAnchorElement, event: Event): void {
    if (!('share' in navigator)) return;
    event.preventDefault();
    const [text = ''] = new URL(link.href).searchParams.getAll('text');
    // Who closes the sheet without sharing has changed their mind: no fault.
    navigator.share({text}).catch(() => {});
  }

  async #choose(service: string): Promise<void> {
    const {host} = this;
    host.chosen = service;
    host.said = {};
    host.dispatchEvent(new PendopoChooseEvent(service));
    await host.updateComplete;
    this.#focus(service ? 'h3' : 'input');
  }

  async #answer({name, value}: HTMLButtonElement): Promise<void> {
    await this.#say({[name]: value});
  }

  /** The button that was tapped is gone: go on at the next question, or at the list. */
  async #say(said: Record<string, string | undefined>): Promise<void> {
    const {host} = this;
    const all = Object.entries({...host.told, ...said}).filter(([, value]) => value !== undefined);
    host.said = Object.fromEntries(all) as Record<string, string>;
    await host.updateComplete;
    this.#focus('legend,h4,h3');
  }

  #focus(selector: string): void {
    const part = this.host.renderRoot.querySelector<HTMLElement>(selector);
    if (part && part.localName !== 'input') part.tabIndex = -1;
    part?.focus();
  }
}
