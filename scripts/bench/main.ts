// `npm run bench`: how quick it is, each figure beside a floor measured in the same run.
// `npm run bench -- reads page` runs some parts only. A missed target is printed, not a failure:
// machines differ and are shared; only a part that cannot run fails.
const parts: Record<string, () => Promise<{run(): Promise<void>}>> = {
  reads: () => import('./reads.ts'),
  filtered: () => import('./filtered.ts'),
  start: () => import('./start.ts'),
  page: () => import('./page.ts'),
};

async function runPart(name: string): Promise<boolean> {
  console.log(`\n# ${name}`);
  try {
    const part = parts[name];
    if (!part) throw new Error(`there is no such part; known are ${Object.keys(parts).join(', ')}`);
    await (await part()).run();
    return true;
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const unbuilt = code === 'ERR_MODULE_NOT_FOUND' && message.includes('dist');
    console.error(`${name} could not run: ${unbuilt ? 'first `npm run build`' : message}`);
    if (process.env.DEBUG) console.error(error);
    return false;
  }
}

// What is cleaned up when the process ends is also cleaned up when it is interrupted.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const asked = process.argv.slice(2);
for (const name of asked.length ? asked : Object.keys(parts)) {
  if (!(await runPart(name))) process.exitCode = 1;
}
// A part that broke off may have left servers behind, which end with this process.
process.exit();

// It imports nothing before it knows what to run; this makes it a module all the same.
export {};
