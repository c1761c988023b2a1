/** The sites that a citizen visits: the snippets as we recommend them, and the floors likewise. */
import {visits} from '../pendopo.ts';

const page = (head: string, body: string) =>
  '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Desa Contoh</title>' +
  `<meta name="viewport" content="width=device-width,initial-scale=1">${head}</head>` +
  `<body><h1>Desa Contoh</h1>${body}<p>Kantor Desa Contoh, Jalan Contoh No. 1</p></body></html>`;

export const scriptHost = (server: string) =>
  page(
    `<link rel="modulepreload" href="${server}/v1/schedule.js">` +
      `<link rel="preload" as="fetch" crossorigin href="${server}${visits}">` +
      `<script type="module" src="${server}/v1/pendopo.js"></script>`,
    '<pendopo-schedule office="12.19" style="display:block;min-height:40rem">' +
      `<a href="${server}/12.19/jadwal">Jadwal layanan keliling</a></pendopo-schedule>`,
  );

export const helloHost = (server: string) =>
  page(
    `<script type="module" src="${server}/hello.js"></script>`,
    '<bench-hello style="display:block;min-height:40rem"></bench-hello>',
  );

export const frameHost = (address: string) =>
  page('', `<iframe src="${address}" title="Jadwal" width="100%" height="640"></iframe>`);
