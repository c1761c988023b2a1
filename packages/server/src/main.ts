#!/usr/bin/env node
// Nothing of ours is imported before the version is known: node:sqlite would fail first, unclearly.
const [major] = process.versions.node.split('.').map(Number);
if (major! < 24) {
  console.error(
    `Pendopo needs Node.js 24 or later; this is ${process.version}.\n` +
      'In a checkout, `npm start` brings the right one by itself. Elsewhere install Node.js 24.',
  );
  process.exit(1);
}

// A sheet of a hundred thousand rows passes through little memory, but left to itself the engine lets what
// is no longer needed grow to half a gigabyte before it clears it away. It takes that limit from its own
// command line alone.
const lean = '--max-semi-space-size=4';
const isLong = ['import', 'applications'].every(word => process.argv.includes(word));
if (isLong && !process.execArgv.includes(lean)) {
  const {spawn} = await import('node:child_process');
  const args = [lean, '--max-old-space-size=256', ...process.argv.slice(1)];
  const child = spawn(process.execPath, args, {stdio: 'inherit'});
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', code => (process.exitCode = code ?? 1));
} else {
  const {run} = await import('./command.js');
  await run(process.argv.slice(2));
}

export {};
