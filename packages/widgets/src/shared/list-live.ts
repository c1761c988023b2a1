import type {Page, Received} from '@pendopo/sdk';
import {PendopoFilterEvent} from './events.js';
import {type Deeds, Live, type LiveHost} from './live.js';
import {locate, type Point} from './nearness.js';

/** How many items are looked through for the nearest. */
const nearLimit = 100;

/** An answer that is one page of a list. */
export interface ListAnswer extends Page<unknown> {
  facets?: object;
  validUntil: string;
}

/** An element that shows a list which can be narrowed. */
export interface ListHost<Answer> extends LiveHost<Answer> {
  /** The filters that are set, by parameter name. */
  readonly filters: object;
  /** What the citizen set, in place of the attributes. */
  chosenFilters: object | undefined;
  limit: number | undefined;
}

/** What can be done with every list: narrow it, add its next page, sort it by distance. */
export abstract class ListLive<
  Answer extends ListAnswer,
  Host extends ListHost<Answer>,
> extends Live<Answer, Host> {
  /** The device would not say where it is. */
  denied = false;
  /** Where the citizen is, once they asked for what is near and the device said so. */
  protected from: Point | undefined;
  #added = false;

  /** What the citizen added to the list, or sorted, is not taken away again under their eyes. */
  protected override get renews(): boolean {
    return !this.#added && !this.from;
  }

  /** One page of the list, narrowed by the host's filters. */
  protected abstract page(
    more: {limit?: number; cursor?: string},
    signal?: AbortSignal,
  ): Promise<Answer & Received>;

  protected override readonly deeds: Deeds = {
    lang: () => this.speak(this.host.language === 'id' ? 'en' : 'id'),
    more: () => this.#next(),
    clear: () => this.#clear(),
    near: () => this.#sort(),
    retry: () => this.load(),
    submit: form => {
      const set = [...new FormData(form as HTMLFormElement)].filter(
        ([name, value]) => value && name !== 'lang',
      );
      this.#narrow(Object.fromEntries(set) as Record<string, string>);
    },
  };

  protected override async ask(signal: AbortSignal): Promise<Answer & Received> {
    const limit = this.from ? nearLimit : this.host.limit;
    return this.page({...(limit && {limit})}, signal);
  }

  #narrow(filters: Record<string, string>): void {
    this.host.chosenFilters = filters;
    this.host.dispatchEvent(new PendopoFilterEvent(filters));
  }

  async #clear(): Promise<void> {
    const {host} = this;
    this.#narrow({});
    await host.updateComplete;
    // What was typed and chosen by hand does not follow attributes any more.
    host.renderRoot.querySelector('form')?.reset();
    // The link that was tapped is gone with the search: go on from where it was opened.
    host.renderRoot.querySelector('summary')?.focus();
  }

  async #next(): Promise<void> {
    const {host} = this;
    // Printed by the server: there is nothing of ours to add to yet.
    if (!host.answer) await this.load();
    const shown = host.answer;
    if (!shown?.next) return;
    try {
      const page = await this.page({cursor: shown.next, ...(host.limit && {limit: host.limit})});
      // Something else was asked for meanwhile.
      if (host.answer !== shown) return;
      this.#added = true;
      const {facets} = shown;
      host.answer = {...page, data: [...shown.data, ...page.data], ...(facets && {facets})};
    } catch (error) {
      this.fail(error);
    }
  }

  async #sort(): Promise<void> {
    const before = this.from;
    this.from = before ? undefined : await locate();
    this.denied = !before && !this.from;
    await this.load();
  }
}
