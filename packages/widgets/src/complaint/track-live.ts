import {
  type Complaint,
  newKey,
  type ComplaintKey,
  type Pendopo,
  type PendopoError,
  type Problem,
  receiptNumberFault,
} from '@pendopo/sdk';
import {formLive} from '../forms/live-strings.js';
import {type FieldFault, nameOf, type Typed} from '../forms/model.js';
import {controlOf, typedIn} from '../forms/typed.js';
import {commonLive} from '../shared/live-strings.js';
import type {PendopoComplaint} from './complaint.js';
import {type ComplaintModel, type Doing, mostLetters} from './model.js';
import {trackStrings} from './track-strings.js';
import {trackView} from './track-view.js';

/** What a tracker needs of the element that it works for. */
export interface Desk {
  host: PendopoComplaint;
  client: () => Promise<Pendopo>;
  office: string;
}

/**
 * Looks a complaint up that was sent, and does what can be done about it. Number and secret stay in
 * the memory of the page, for as long as the complaint is on screen.
 */
export class Tracker {
  readonly #desk: Desk;
  /** One key for one thing that is done: pressed twice, or lost on the way, it is done once. */
  #key: {what: string; key: string} | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The view of what is looked at. */
  view({page, lang, lookup, action, busy}: ComplaintModel): unknown {
    const {host} = this.#desk;
    const {complaint} = host.tracking!;
    return trackView(
      {...host.tracking!, page, lang, action: lookup, write: action, busy: busy ?? !complaint},
      host.t,
      {},
    );
  }

  /** Begins with an empty form for number and secret. */
  async begin(): Promise<void> {
    this.#say({typed: {}, faults: []});
    await this.#focus('number');
  }

  /** Does what a form asks for. */
  async submit(form: HTMLFormElement): Promise<void> {
    const {host} = this.#desk;
    const before = host.tracking!;
    if (before.busy) return;
    const doing = form.dataset['do'] as Doing;
    const typed: Typed = {...before.typed, ...typedIn(form)};
    const faults = this.#check(doing, doing === 'lookup' ? typedIn(form) : typed);
    this.#say({...before, typed, faults, trouble: undefined});
    if (faults[0]) return this.#focus(faults[0].name);
    this.#say({...host.tracking!, busy: true});
    try {
      await this.#do(doing, typed);
      this.#key = undefined;
      await host.updateComplete;
      host.renderRoot.querySelector<HTMLElement>('h3')?.focus();
    } catch (error) {
      await this.#refused(error as PendopoError);
    }
  }

  async #do(doing: Doing, typed: Typed): Promise<void> {
    const {client, office} = this.#desk;
    const {number = '', secret = '', text = ''} = typed;
    const opens: ComplaintKey = {number, secret};
    const {complaints} = await client();
    const what = JSON.stringify([doing, typed]);
    if (this.#key?.what !== what) this.#key = {what, key: newKey()};
    const options = {office, key: this.#key.key};
    if (doing === 'erase') {
      await complaints.erase(opens, options);
      return this.#say({typed: {}, faults: [], erased: true});
    }
    const complaint: Complaint = await {
      lookup: () => complaints.lookup(opens, options),
      reply: () => complaints.reply(opens, text, options),
      reopen: () => complaints.reopen(opens, text, options),
      confirm: () => complaints.confirm(opens, options),
    }[doing]();
    this.#say({typed: {number, secret}, faults: [], complaint});
  }

  #check(doing: Doing, {number, secret, text = ''}: Typed): FieldFault[] {
    const {language} = this.#desk.host;
    const {empty, tooLong} = formLive[language];
    const faults: FieldFault[] = [];
    if (!number) faults.push({name: 'number', text: empty});
    else if (receiptNumberFault(number)) {
      faults.push({name: 'number', text: trackStrings[language].mistyped});
    }
    if (!secret) faults.push({name: 'secret', text: empty});
    if (/^re/.test(doing)) {
      if (!text.trim()) faults.push({name: 'text', text: empty});
      else if (text.length > mostLetters) {
        faults.push({name: 'text', text: tooLong(String(mostLetters))});
      }
    }
    return faults;
  }

  /** Says what went wrong; what was typed stays. */
  async #refused(error: PendopoError & {problem?: Problem; retryAfter?: number}): Promise<void> {
    const {host} = this.#desk;
    const {language} = host;
    const {code, problem, retryAfter} = error;
    const s = trackStrings[language];
    const faults = (problem?.errors ?? []).map(({pointer, detail}) => ({
      name: nameOf(pointer),
      text: detail,
    }));
    const trouble =
      code === 'no-match'
        ? s.noMatch
        : code === 'too-many-requests'
          ? s.wait(Math.max(1, Math.ceil((retryAfter ?? 60) / 60)))
          : (problem?.detail ??
            (code === 'network' ? formLive[language].notLoaded : commonLive[language].failed));
    this.#say({...host.tracking!, busy: false, faults, trouble});
    await host.updateComplete;
    if (faults[0]) await this.#focus(faults[0].name);
  }

  #say(tracking: PendopoComplaint['tracking']): void {
    this.#desk.host.tracking = tracking;
  }

  async #focus(name: string): Promise<void> {
    const {host} = this.#desk;
    await host.updateComplete;
    controlOf(host.renderRoot, name)?.focus();
  }
}
