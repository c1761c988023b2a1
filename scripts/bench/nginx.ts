import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {type Answer, firstAnswer, freePort, start, stop, temporaryFolder} from './processes.ts';

export interface Nginx {
  url: string;
  stop(): Promise<void>;
}

/** Headers that nginx makes itself, or that belong to one connection. */
const ownHeaders = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
]);

interface Options {
  nginx: string;
  /** Path of the one answer, and the answer itself, in brotli. */
  path: string;
  answer: Answer;
  workers: number | 'auto';
}

/** The way nginx serves a file quickest: compressed ahead, descriptor kept open, nothing logged. */
function configuration({nginx, answer, workers}: Options, port: number, folder: string): string {
  const built = spawnSync(nginx, ['-V'], {encoding: 'utf8'}).stderr;
  const modules = /--modules-path=(\S+)/.exec(built)?.[1] ?? 'modules';
  const brotli = join(modules, 'ngx_http_brotli_static_module.so');
  if (!existsSync(brotli)) throw new Error('apt-get install libnginx-mod-http-brotli-static');
  // Its own are for root only.
  const scratch = [...built.matchAll(/--http-([\w-]+)-temp-path=/g)].map(
    ([, name]) => `${name!.replaceAll('-', '_')}_temp_path ${folder}/${name};`,
  );
  const headers = Object.entries(answer.headers)
    .filter(([name]) => !ownHeaders.has(name))
    .map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}";`);
  return `
    load_module ${brotli};
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; worker_processes ${workers}; pid ${folder}/pid; error_log ${folder}/errors;
    events { worker_connections 1024; }
    http {
      access_log off; server_tokens off;
      sendfile on; tcp_nopush on; tcp_nodelay on; open_file_cache max=100;
      keepalive_requests 1000000000; keepalive_timeout 600s;
      ${scratch.join(' ')}
      types {} default_type "${answer.headers['content-type']}";
      server {
        listen 127.0.0.1:${port} reuseport; root ${folder}; brotli_static on;
        add_header Last-Modified "";
        ${headers.join('\n')}
      }
    }`;
}

/** nginx, serving one brotli answer as a file with the same headers. Its ETag is of its own making. */
export async function startNginx(options: Options): Promise<Nginx> {
  const {nginx, path, answer} = options;
  const folder = temporaryFolder();
  const port = await freePort();
  await mkdir(join(folder, dirname(path)), {recursive: true});
  await writeFile(join(folder, path), '{}');
  await writeFile(join(folder, `${path}.br`), answer.body);
  await writeFile(join(folder, 'nginx.conf'), configuration(options, port, folder));
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf')];
  const child = start(nginx, args, join(folder, 'log'));
  const url = `http://127.0.0.1:${port}`;
  await firstAnswer(url + path, child);
  return {url, stop: () => stop(child)};
}
