import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/** Marks how a text was sealed, so that a later way can be told from it. */
const version = 'v1.';

/** A key as it is written down: 32 random bytes in base64url. */
export const newKey = (): string => randomBytes(keyBytes).toString('base64url');

/**
 * Keeps what is personal: seals texts and bytes (AES-256-GCM), and hashes what must only be
 * recognised again (HMAC-SHA-256), all with keys derived from the installation's one key.
 */
export class Vault {
  readonly #root: Buffer;
  /** As key objects: from plain bytes one would be made anew for every hash, which takes far longer. */
  readonly #derived = new Map<string, KeyObject>();

  /**
   * @param key 32 bytes in base64 or base64url, as `newKey` writes them
   * @throws {Error} that says how a key is made, when this is none
   */
  constructor(key: string) {
    this.#root = Buffer.from(key.trim(), 'base64url');
    if (this.#root.length !== keyBytes) {
      throw new Error(
        `PENDOPO_KEY must be ${keyBytes} random bytes in base64, as \`openssl rand -base64 32\` prints them.`,
      );
    }
  }

  /** Tells one key from another without telling anything of it. */
  get fingerprint(): string {
    return this.hash('fingerprint').slice(0, 16);
  }

  /**
   * A text that only this installation can read.
   *
   * @param about what it belongs to, such as `complaint/P1219…`: opened for anything else it fails, so
   *   that no row can be given the content of another
   */
  seal(text: string, about: string): string {
    return version + this.sealBytes(Buffer.from(text), about).toString('base64url');
  }

  /** @throws when it was not sealed here, or about something else */
  unseal(sealed: string, about: string): string {
    if (!sealed.startsWith(version)) throw new Error('This was not sealed.');
    const bytes = Buffer.from(sealed.slice(version.length), 'base64url');
    return this.unsealBytes(bytes, about).toString();
  }

  /** @see seal */
  sealBytes(bytes: Uint8Array, about: string): Buffer {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', this.#key('seal'), iv).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  }

  /** @see unseal */
  unsealBytes(sealed: Uint8Array, about: string): Buffer {
    const bytes = Buffer.from(sealed);
    const tag = bytes.subarray(ivBytes, ivBytes + tagBytes);
    const opened = createDecipheriv('aes-256-gcm', this.#key('seal'), bytes.subarray(0, ivBytes));
    opened.setAAD(Buffer.from(about)).setAuthTag(tag);
    return Buffer.concat([opened.update(bytes.subarray(ivBytes + tagBytes)), opened.final()]);
  }

  /**
   * Recognises the same parts again without keeping them. Without the key nobody can try out what few
   * values there are, such as birth dates.
   *
   * @returns 43 letters of base64url
   */
  hash(purpose: string, ...parts: string[]): string {
    return createHmac('sha256', this.#key(`hash/${purpose}`))
      .update(JSON.stringify(parts))
      .digest('base64url');
  }

  /** Whether two hashes are the same, in a time that tells nothing of where they differ. */
  same(a: string, b: string): boolean {
    const [one, other] = [Buffer.from(a), Buffer.from(b)];
    return one.length === other.length && timingSafeEqual(one, other);
  }

  #key(purpose: string): KeyObject {
    let key = this.#derived.get(purpose);
    if (!key) {
      const bytes = hkdfSync('sha256', this.#root, '', `pendopo/${purpose}`, keyBytes);
      key = createSecretKey(Buffer.from(bytes));
      this.#derived.set(purpose, key);
    }
    return key;
  }
}
