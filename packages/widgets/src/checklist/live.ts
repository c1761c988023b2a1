import type {Received} from '@pendopo/sdk';
import {PendopoChooseEvent} from '../shared/events.js';
import {type Deeds, Live} from '../shared/live.js';
import {checklistActsCss} from './acts-styles.js';
import {checklistActs} from './acts-view.js';
import type {PendopoChecklist} from './checklist.js';
import {withPapers} from './message.js';
import type {ChecklistModel, Said, ServicesPage} from './model.js';
import {checklistCss} from './styles.js';
import {keepTicks, ticksOf} from './ticks.js';

/** Text as a reader sees it. */
const textOf = (part: Element | null) => part?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What can be done with a checklist beyond reading it. */
export class ChecklistLive extends Live<ServicesPage, PendopoChecklist> {
  constructor(host: PendopoChecklist) {
    super(host, checklistCss, checklistActsCss);
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
      : services.list({lang: host.language}, {office, signal});
  }

  /** What the server printed leads on by itself: its links and forms are addresses of its own. */
  protected override get deeds(): Deeds {
    const {host} = this;
    return {
      tick: () => this.#tick(),
      clear: () => this.#clear(),
      print: (_, event) => this.#print(event),
      share: (on, event) => this.#share(on as HTMLAnchorElement, event),
      retry: () => this.load(),
      ...(host.answer && {
        lang: () => this.speak(host.language === 'id' ? 'en' : 'id'),
        choose: on => this.#choose(on.dataset['value']!, {}),
        instead: on => this.#choose(on.dataset['value']!, host.told),
        all: () => (host.sought = ''),
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

  get #needs(): Element[] {
    return [...this.#root.querySelectorAll('[data-need]')];
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

  /** How far one is: on the bar, in words, and in the message to the office. */
  #showProgress(): void {
    this.#write();
    const progress = this.#root.querySelector('progress');
    if (!progress) return;
    const needs = this.#needs;
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

  /** Writes what is ready and what is missing into the message. */
  #write(): void {
    const link = this.#root.querySelector<HTMLAnchorElement>('[data-act=whatsapp]');
    if (!link) return;
    const names = (ready: boolean) =>
      this.#needs
        .filter(need => this.#isReady(need) === ready)
        .map(need => this.#nameOf(need, ready));
    link.href = withPapers(link.href, names(true), names(false), this.host.language);
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

  async #choose(service: string, said: Said): Promise<void> {
    const {host} = this;
    host.chosen = service;
    host.said = said;
    host.dispatchEvent(new PendopoChooseEvent(service));
    await host.updateComplete;
    this.#focus(service ? 'h3' : 'input');
  }

  async #answer({name, value}: HTMLButtonElement): Promise<void> {
    await this.#say({[name]: value});
  }

  /** The button that was tapped is gone: go on at the next question, the way out, or the list. */
  async #say(said: Record<string, string | undefined>): Promise<void> {
    const {host} = this;
    const all = Object.entries({...host.told, ...said}).filter(([, value]) => value !== undefined);
    host.said = Object.fromEntries(all) as Said;
    await host.updateComplete;
    this.#focus('legend', '[data-out]', 'h4', 'h3');
  }

  /** On the first of these that there is. */
  #focus(...selectors: string[]): void {
    const find = (selector: string) =>
      this.host.renderRoot.querySelector<HTMLElement>(selector) ?? [];
    const [part] = selectors.flatMap(find);
    if (!part) return;
    if (part.localName !== 'input') part.tabIndex = -1;
    // Firefox leaves a legend that was just drawn without focus until it was laid out.
    part.getClientRects();
    part.focus();
  }
}
