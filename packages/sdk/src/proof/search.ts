/**
 * Looks for the number whose SHA-256, written after `salt`, is `wanted`. Each call tries `count`
 * more numbers, from 0 on; -1 until it is found.
 *
 * Its text is what the worker runs, so it must hold all that it needs. Ours because WebCrypto costs
 * a promise a hash, and does not exist on plain-http village sites: one try costs one block, which
 * is 80 times faster than `crypto.subtle`, 6 times than a general library, and needs no WebAssembly,
 * which a page's policy may forbid.
 */
export function search(salt: string, wanted: string): (count: number) => number {
  // The constants of FIPS 180-4: fractions of the roots of the first primes.
  const fraction = (x: number) => ((x - Math.floor(x)) * 2 ** 32) | 0;
  const primes = Array.from({length: 312}, (_, n) => n).filter(
    (n, _, all) => n > 1 && !all.some(d => d > 1 && d * d <= n && n % d === 0),
  );
  const k = Int32Array.from(primes, n => fraction(Math.cbrt(n)));
  const before = Int32Array.from(primes.slice(0, 8), n => fraction(Math.sqrt(n)));

  /** The block, of which the first 16 words are given, spread over 64. */
  const w = new Int32Array(64);

  function compress(from: Int32Array, into: Int32Array): void {
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15]!;
      const y = w[i - 2]!;
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[i] = w[i - 16]! + s0 + w[i - 7]! + s1;
    }
    let a = from[0]!;
    let b = from[1]!;
    let c = from[2]!;
    let d = from[3]!;
    let e = from[4]!;
    let f = from[5]!;
    let g = from[6]!;
    let h = from[7]!;
    for (let i = 0; i < 64; i++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (h + s1 + (g ^ (e & (f ^ g))) + k[i]! + w[i]!) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (c & (a ^ b)))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    into[0] = from[0]! + a;
    into[1] = from[1]! + b;
    into[2] = from[2]! + c;
    into[3] = from[3]! + d;
    into[4] = from[4]! + e;
    into[5] = from[5]! + f;
    into[6] = from[6]! + g;
    into[7] = from[7]! + h;
  }

  const put = (at: number, byte: number) => {
    w[at >> 2]! |= byte << (24 - (at & 3) * 8);
  };

  // The salt is the same in every try: its whole blocks are worked through once, its rest is kept.
  const bytes = new TextEncoder().encode(salt);
  let rest = 0;
  for (const byte of bytes) {
    put(rest++, byte);
    if (rest < 64) continue;
    compress(before, before);
    w.fill(0);
    rest = 0;
  }
  const head = w.slice(0, 16);

  const hash = new Int32Array(8);
  const goal = Int32Array.from({length: 8}, (_, i) => parseInt(wanted.slice(8 * i, 8 * i + 8), 16));

  /** Closes the block that is full; the next one goes on from its hash. */
  function next(from: Int32Array): Int32Array {
    compress(from, hash);
    w.fill(0, 0, 16);
    return hash;
  }

  function hashOf(number: number): void {
    const digits = String(number);
    let from: Int32Array = before;
    let at = rest;
    w.set(head);
    for (let i = 0; i <= digits.length; i++) {
      if (at === 64) {
        from = next(from);
        at = 0;
      }
      // After the last digit the one bit that ends every text.
      put(at++, i < digits.length ? digits.charCodeAt(i) : 0x80);
    }
    if (at > 56) from = next(from);
    w[15] = (bytes.length + digits.length) * 8;
    compress(from, hash);
  }

  let number = 0;
  return count => {
    for (const end = number + count; number < end; number++) {
      hashOf(number);
      if (hash[0] === goal[0] && hash.every((word, i) => word === goal[i])) return number;
    }
    return -1;
  };
}
