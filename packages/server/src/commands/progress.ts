const width = 24;

/** Rows after which a line is written where there is no terminal. */
const linesEvery = 25_000;

/**
 * Tells how far it is, on the error stream: a bar that moves on a terminal, a line now and then
 * elsewhere.
 *
 * @param what what is being done
 */
export function progressBar(what: string, out: NodeJS.WriteStream = process.stderr) {
  let step = 0;
  let told = 0;
  return {
    rows(count: number): void {
      const rows = `${what}: ${count.toLocaleString('id')}`;
      if (out.isTTY) {
        // How many rows there will be is not known before the last one: what moves is a sign of life.
        const at = step++ % width;
        const bar = '·'.repeat(at) + '███' + '·'.repeat(width - at);
        out.write(`\r\x1b[K${bar} ${rows}`);
      } else if (count - told >= linesEvery) {
        told = count;
        out.write(`${rows}\n`);
      }
    },
    end(): void {
      if (out.isTTY) out.write('\r\x1b[K');
    },
  };
}
