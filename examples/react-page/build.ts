// Bundles the page into `dist`, as any bundler would; the elements' code stays in chunks of its own,
// which are loaded when they are first used.
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

// Chunks of an earlier build have other names.
rmSync(new URL('dist', import.meta.url), {recursive: true, force: true});
await build({
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  entryPoints: ['src/main.tsx'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  conditions: ['production'],
  define: {'process.env.NODE_ENV': '"production"'},
  logLevel: 'warning',
  // A bare import of the SDK's, which is left out rightly: it has no effects.
  logOverride: {'ignored-bare-import': 'silent'},
});
