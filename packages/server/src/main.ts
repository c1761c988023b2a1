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
const {run} = await import('./command.js');
await run(process.argv.slice(2));

export {};
