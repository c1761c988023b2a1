import type {ComplaintReceipt, Intake, Received} from '@pendopo/sdk';
import {nothing} from 'lit';
import {type FormDesk, FormLive} from '../forms/form-live.js';
import type {FormLiveStrings} from '../forms/live-strings.js';
import type {FieldFault, Picked, Typed} from '../forms/model.js';
import {localInstant} from '../shared/format.js';
import type {Deeds} from '../shared/live.js';
import type {PendopoComplaint} from './complaint.js';
import {draftOf} from './draft.js';
import {liveStrings} from './live-strings.js';
import {type ComplaintModel, mostLetters} from './model.js';
import type * as Receipt from './receipt.js';
import type {Tracker} from './track-live.js';
import {trackCss} from './track-styles.js';

/** Something to dial or to write to. */
const reachable = /(\d\D*){5}|\S@\S+\.\S/;

/** What can be done with a complaint: write, send, and see how one stands that was sent before. */
export class ComplaintLive extends FormLive<Intake, PendopoComplaint> {
  protected override readonly kind = 'complaint';
  readonly #photos = new Map<Blob, Promise<Blob | undefined>>();
  /** What is wrong with the photos that are picked now. */
  #photoFault: string | undefined;
  #receipt: typeof Receipt | undefined;
  #tracker: Tracker | undefined;

  constructor(host: PendopoComplaint) {
    super(host, trackCss);
    host.renderRoot.addEventListener('change', event => {
      const on = event.target as HTMLInputElement;
      if (on.type === 'file') void this.#picked([...on.files!], on);
    });
  }

  /** What the printed page of a complaint that was sent can do, it does by its own forms. */
  override async watch(): Promise<void> {
    if (!this.host.querySelector('.track')) await super.watch();
  }

  override async load(): Promise<void> {
    await super.load();
    if (this.host.view === 'track' && this.host.answer && !this.host.tracking) await this.#track();
  }

  override keep(url: string, body: Intake): void {
    super.keep(url, body);
    if (this.host.view === 'track') void this.#track();
  }

  /** The view of a complaint that was sent. */
  trackView(model: ComplaintModel): unknown {
    return this.#tracker?.view(model) ?? nothing;
  }

  protected override get deeds(): Deeds {
    const {submit, ...deeds} = super.deeds;
    return {
      ...deeds,
      submit: (on, event) =>
        on.matches('.track') && this.#tracker
          ? this.#tracker.submit(on as HTMLFormElement)
          : submit?.(on, event),
    };
  }

  protected override get more(): Deeds {
    const {host} = this;
    return {
      levy: () => this.#levy(),
      track: () => this.#track(),
      write: () => (host.tracking = undefined),
    };
  }

  protected override async intake(signal: AbortSignal): Promise<Intake & Received> {
    const {intake} = await this.client();
    return intake.get({office: this.officeId, signal});
  }

  protected override check(typed: Typed, t: FormLiveStrings): FieldFault[] {
    const {office} = this.host.answer!;
    const s = liveStrings[this.host.language];
    const {text = '', happenedOn = '', contact = ''} = typed;
    const faults: Record<string, string | false | undefined> = {
      class: !typed['class'] && s.choose,
      text: !text.trim() ? t.empty : text.length > mostLetters && t.tooLong(String(mostLetters)),
      happenedOn: happenedOn > localInstant(Date.now(), office).slice(0, 10) && s.future,
      photo: this.#photoFault,
      contact: !!contact && !reachable.test(contact) && s.contact,
    };
    return Object.entries(faults).flatMap(([name, text]) => (text ? [{name, text}] : []));
  }

  protected override async write(typed: Typed, {photo = []}: Picked) {
    const photos = await Promise.all(photo.map(one => this.#small(one)));
    return {
      route: `/v1/offices/${this.officeId}/complaints`,
      body: draftOf(typed),
      files: {photo: photos.filter(one => one !== undefined)},
    };
  }

  protected override done(answer: unknown, desk: FormDesk): unknown {
    const {host} = this;
    const model = host.model(host.answer!);
    const {receipt, next} = this.#receipt!.receiptParts(answer as ComplaintReceipt, model, host.t);
    return desk.receiptView(receipt, host.language, next);
  }

  /** What is shown once it is received comes before it is sent: after that there may be no network. */
  protected override async prepare(): Promise<void> {
    this.#receipt = await import('./receipt.js');
  }

  /** The shortest way to what people fear to report. */
  async #levy(): Promise<void> {
    const {form} = this;
    const [complaint] = form?.querySelectorAll<HTMLInputElement>('[value=complaint]') ?? [];
    const about = form?.querySelector<HTMLSelectElement>('[name=category]');
    if (!complaint || !about) return;
    complaint.checked = true;
    about.value = 'levy';
    for (const part of [complaint, about]) part.dispatchEvent(new Event('change', {bubbles: true}));
    form?.querySelector('textarea')?.focus();
  }

  async #track(): Promise<void> {
    const {Tracker} = await import('./track-live.js');
    this.#tracker ??= new Tracker({
      host: this.host,
      client: () => this.client(),
      office: this.officeId,
    });
    await this.#tracker.begin();
  }

  /** Makes what was picked small at once, so that what is no photo is told before it is sent. */
  async #picked(files: readonly File[], on: HTMLInputElement): Promise<void> {
    const {host} = this;
    const s = liveStrings[host.language];
    const most = host.answer!.settings.complaints.photos;
    const place = host.renderRoot.querySelector('[data-photos]');
    const tell = (text: string) => {
      if (place) place.textContent = text;
    };
    this.#photoFault = files.length > most ? s.tooMany(most) : undefined;
    tell(this.#photoFault || !files.length ? '' : s.making);
    if (!this.#photoFault) {
      const photos = await Promise.all(files.map(file => this.#small(file)));
      // Others may have been picked meanwhile.
      if (files.some((file, n) => file !== on.files?.[n])) return;
      const broken = photos.findIndex(photo => !photo);
      if (broken >= 0) this.#photoFault = s.notAPhoto(broken + 1);
      const bytes = photos.reduce((sum, photo) => sum + (photo?.size ?? 0), 0);
      tell(this.#photoFault || !files.length ? '' : s.ready(files.length, Math.ceil(bytes / 1000)));
    }
    const others = host.faults.filter(({name}) => name !== 'photo');
    host.faults = this.#photoFault ? [...others, {name: 'photo', text: this.#photoFault}] : others;
  }

  /** A photo made small; nothing when it is none. */
  #small(file: Blob): Promise<Blob | undefined> {
    let small = this.#photos.get(file);
    if (!small) {
      small = import('./photo.js').then(
        ({smallPhoto}) => smallPhoto(file).catch(() => undefined),
        // Its code could not be loaded: the server takes the photo as it is, and strips it itself.
        () => file,
      );
      this.#photos.set(file, small);
    }
    return small;
  }
}
