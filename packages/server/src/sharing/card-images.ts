import {createHash} from 'node:crypto';
import {renderAsync} from '@resvg/resvg-js';
import {LRUCache} from 'lru-cache';
import {Refusal} from '../http/problems.js';
import {type Card, cardSvg, type Shape} from './card-view.js';
import {font} from './font.js';

/** Memory that pictures may take, bytes: some three hundred of them. */
const mostBytes = 16 * 1024 * 1024;

/** How many are drawn at once, and how many may wait: each takes a processor for a tenth of a second. */
const [atOnce, waiting] = [2, 20];

/** A picture by what it says: whatever changes in the data makes another. */
export interface Drawn {
  etag: string;
  png: () => Promise<Buffer>;
}

/** Pictures, drawn once for as long as they say the same, in bounded memory and few at a time. */
export class CardImages {
  readonly #kept = new LRUCache<string, Buffer>({
    maxSize: mostBytes,
    sizeCalculation: png => png.length + 500,
  });
  readonly #drawing = new Map<string, Promise<Buffer>>();
  readonly #queue: (() => void)[] = [];
  #busy = 0;

  /** The picture, not yet drawn: whoever has it already need not wait. */
  of(card: Card, shape: Shape): Drawn {
    const said = JSON.stringify([card, shape]);
    const key = createHash('sha256').update(said).digest('base64url').slice(0, 22);
    return {etag: `"${key}"`, png: async () => this.#kept.get(key) ?? this.#draw(key, card, shape)};
  }

  /** @throws {Refusal} `unavailable` when too many wait already */
  #draw(key: string, card: Card, shape: Shape): Promise<Buffer> {
    const drawing = this.#drawing.get(key) ?? this.#drawNow(key, card, shape);
    this.#drawing.set(key, drawing);
    return drawing;
  }

  async #drawNow(key: string, card: Card, shape: Shape): Promise<Buffer> {
    try {
      await this.#turn();
      try {
        const written = font();
        const image = await renderAsync(cardSvg(card, shape, written), {
          font: {loadSystemFonts: false, fontFiles: written.files},
        });
        const png = image.asPng();
        this.#kept.set(key, png);
        return png;
      } finally {
        this.#busy--;
        this.#queue.shift()?.();
      }
    } finally {
      this.#drawing.delete(key);
    }
  }

  async #turn(): Promise<void> {
    if (this.#busy >= atOnce) {
      if (this.#queue.length >= waiting) throw new Refusal('unavailable');
      await new Promise<void>(resolve => this.#queue.push(resolve));
    }
    this.#busy++;
  }
}
