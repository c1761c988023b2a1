import type {CaseAnswer, Intake, PendopoError, Received} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import type {FormPart} from '../forms/form-element.js';
import {lineCss} from '../forms/line-styles.js';
import {untouched} from '../forms/model.js';
import {controlOf, typedIn} from '../forms/typed.js';
import type {Lang} from '../shared/format.js';
import {type Deeds, Live} from '../shared/live.js';
import {statusActs} from './acts-view.js';
import type * as Lookup from './lookup.js';
import type {StatusModel} from './model.js';
import type {PendopoStatus} from './status.js';
import {caseCss} from './styles.js';
import type {StatusActs} from './view.js';

/** What to say where not even that code could be had. */
const noTools = ({stage}: StatusModel) =>
  stage.is === 'refused' ? html`<p class="note warn" role="alert">${stage.text}</p>` : nothing;

/** Looks a case up and shows it; keeps nothing of it. */
export class StatusLive extends Live<Intake, PendopoStatus> implements FormPart<Intake> {
  readonly #tellers: Partial<Record<Lang, Lookup.Teller>> = {};
  #tools: typeof Lookup | undefined;
  #lookup: AbortController | undefined;

  constructor(host: PendopoStatus) {
    super(host, lineCss, caseCss);
    host.renderRoot.addEventListener('input', this.#typing);
  }

  protected override async ask(signal: AbortSignal): Promise<Intake & Received> {
    const {host, officeId: office} = this;
    const answer = await (await this.client()).intake.get({office, signal});
    // What the server printed is taken over with what is in it.
    const printed = !host.answer && host.querySelector<HTMLFormElement>('.fill');
    if (printed) host.typed = typedIn(printed);
    return answer;
  }

  /** What the view shows of this part. */
  acts(model: StatusModel): StatusActs {
    const {stage, lang} = model;
    const {t} = this.host;
    const {remark} = this;
    const summary = this.#tools?.summaryView(model) ?? noTools(model);
    const samples = this.#tools?.samplesView(model);
    if (stage.is !== 'received')
      return statusActs(model, t, {summary, samples, done: undefined, remark});
    const tell = this.#tellers[lang];
    if (!tell) void this.#learn(lang);
    const answer = stage.answer as CaseAnswer;
    return statusActs(model, t, {summary, done: tell?.({answer, lang, t}, t.another) ?? t.loading});
  }

  /** Nothing stands beside a field of this form. */
  notes() {
    return {};
  }

  /** A case that the server printed stays; its form is taken over. */
  override async watch(): Promise<void> {
    if (!this.host.querySelector('.case')) await this.load();
  }

  /** Numbers to try are shown at once, where there are any. */
  hostUpdated(): void {
    const {host} = this;
    if (this.#tools || !host.answer?.settings.status.tryOut) return;
    void this.#open().then(
      () => host.requestUpdate(),
      () => {},
    );
  }

  override hostConnected(): void {
    super.hostConnected();
    addEventListener('pagehide', this);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    removeEventListener('pagehide', this);
    this.#forget();
  }

  /** The page is left: whoever uses this device next, and goes back, sees nothing of it. */
  handleEvent(): void {
    this.#forget();
  }

  protected override get deeds(): Deeds {
    const {host} = this;
    return {
      retry: () => this.load(),
      // What the server printed is sent as any form is; only what is drawn here is ours to act on.
      ...(host.answer && {
        lang: () => this.speak(host.language === 'id' ? 'en' : 'id'),
        submit: () => this.#submit(),
        field: on => this.#focus(on.dataset['name']!),
        another: () => this.#another(),
      }),
    };
  }

  get #form(): HTMLFormElement | null {
    return this.host.renderRoot.querySelector<HTMLFormElement>('.fill');
  }

  /** The second field is called by what opens the number as far as it is written. */
  readonly #typing = ({target}: Event) => {
    const {host} = this;
    const {name, form} = target as HTMLInputElement;
    void Promise.all([this.#open(), this.client()]).catch(() => {
      // Without a network it is tried again when it is sent.
    });
    if (name === 'number' && form && host.answer) host.typed = typedIn(form);
  };

  /** What it takes to look something up; code of its own, which comes with the first letter. */
  async #open(): Promise<typeof Lookup> {
    return (this.#tools ??= await import('./lookup.js'));
  }

  async #submit(): Promise<void> {
    const {host} = this;
    const form = this.#form;
    if (!form || !host.answer || host.stage.is === 'sending') return;
    const {signal} = (this.#lookup = new AbortController());
    host.typed = typedIn(form);
    host.faults = [];
    host.stage = {is: 'sending'};
    try {
      const {lookupFaults} = await this.#open();
      if (signal.aborted) return;
      const {typed, language, answer} = host;
      host.faults = lookupFaults(typed, answer, language);
    } catch {
      host.stage = {is: 'refused', text: host.t.offline};
      return;
    }
    const [first] = host.faults;
    if (!first) return this.#find(signal);
    host.stage = {is: 'editing'};
    await this.#focus(first.name);
  }

  async #find(signal: AbortSignal): Promise<void> {
    const {host} = this;
    const {number = '', factor = ''} = host.typed;
    try {
      const {applications} = await this.client();
      const options = {signal, office: this.officeId};
      const [answer] = await Promise.all([
        applications.lookup({number, factor}, options),
        this.#learn(host.language),
      ]);
      if (signal.aborted) return;
      host.stage = {is: 'received', answer};
      await host.updateComplete;
      host.renderRoot.querySelector<HTMLElement>('h3')?.focus();
    } catch (error) {
      if (!signal.aborted) await this.#refused(error as PendopoError);
    }
  }

  /** What came of it instead, with what was typed still there. */
  async #refused(error: PendopoError): Promise<void> {
    const {host} = this;
    const {refusalText} = await this.#open();
    host.stage = {is: 'refused', text: refusalText(error, host.language, host.t.offline)};
    console.warn(`[pendopo] ${error.code}: <${host.localName}>`);
  }

  async #learn(lang: Lang): Promise<void> {
    this.#tellers[lang] ??= await (await this.#open()).tellerIn(lang);
    this.host.requestUpdate();
  }

  async #another(): Promise<void> {
    this.#forget();
    await this.#focus('number');
  }

  #forget(): void {
    const {host} = this;
    this.#lookup?.abort();
    this.#form?.reset();
    Object.assign(host, untouched);
  }

  async #focus(name: string): Promise<void> {
    await this.host.updateComplete;
    controlOf(this.host.renderRoot, name)?.focus();
  }
}
