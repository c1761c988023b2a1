/** A page of a list: its items and the cursor of the next page. */
export interface Page<Item> {
  data: Item[];
  next?: string;
}

/**
 * A list that comes in pages. Await it for the first page, iterate it for every item, or walk
 * `pages()`. Nothing is asked before one of these, and each next page only when it is reached.
 */
export class Pages<Item, P extends Page<Item>> implements AsyncIterable<Item>, PromiseLike<P> {
  readonly #load: (cursor?: string) => Promise<P>;

  constructor(load: (cursor?: string) => Promise<P>) {
    this.#load = load;
  }

  then<A = P, B = never>(
    fulfilled?: ((page: P) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#load().then(fulfilled, rejected);
  }

  /** Every page, from the first to the last. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    let page = await this.#load();
    yield page;
    while (page.next) {
      page = await this.#load(page.next);
      yield page;
    }
  }

  /** Every item of every page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }
}
