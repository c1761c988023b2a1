import {createInterface} from 'node:readline/promises';

/** Asks on a terminal; whether the answer was yes. */
export async function agreed(question: string): Promise<boolean> {
  const terminal = createInterface({input: process.stdin, output: process.stderr});
  try {
    return /^(y|ya|yes)$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
