// `npm run pictures`: the desk as it is, on a phone and on a PC, for the documentation. Sample data, a
// real server, a real browser. The pictures are checked in, so that the build needs no browser.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {silentLog, startServer} from '@pendopo/server';
import {launch, type Page} from 'puppeteer-core';
import {chromiumFlags, requireBrowsers} from './browsers.ts';

const folder = 'stories/docs/meja';
const office = '12.19';
const login = 'kepala.gambar';
const password = 'kata sandi milik sendiri';

/** Bytes of one picture: what a page full of them may cost whoever reads it. */
const most = 60_000;

/** What is shown, by the name of its picture: the address, and what must be there before. */
const places: Record<string, [address: string, there: string]> = {
  'hari-ini': ['', 'desk-today h1'],
  jadwal: ['jadwal', 'desk-visits h1'],
  permintaan: ['permintaan', 'desk-requests h1'],
  pengaduan: ['pengaduan', 'desk-complaints h1'],
  permohonan: ['permohonan', 'desk-applications h1'],
  persyaratan: ['persyaratan/kia_5to17', 'desk-requirements h1'],
  pengumuman: ['pengumuman', 'desk-notices h1'],
  impor: ['impor', 'desk-import h1'],
};

const screens = {360: 740, 1280: 800};

async function signIn(page: Page, url: string, first: string): Promise<void> {
  const fill = async (fields: Record<string, string>) => {
    for (const [name, text] of Object.entries(fields)) {
      await (await page.waitForSelector(`[name="${name}"]`))!.type(text);
    }
    await page.click('button.main');
  };
  await page.goto(`${url}/meja/akun?lang=id`);
  await fill({login, password: first});
  await fill({current: first, next: password, again: password});
  await page.waitForSelector('desk-account h1');
}

/** As small as it must be to be checked in. */
async function take(page: Page, path: `${string}.webp`): Promise<void> {
  for (let quality = 80; quality > 20; quality -= 15) {
    await page.screenshot({path, type: 'webp', quality});
    if (statSync(path).size <= most) return;
  }
  throw new Error(`${path} is larger than ${most} bytes`);
}

const data = mkdtempSync(join(tmpdir(), 'pendopo-pictures-'));
const {chromium} = await requireBrowsers();
const server = await startServer({port: 0, host: '127.0.0.1', data, sample: true, log: silentLog});
const browser = await launch({executablePath: chromium!, args: chromiumFlags});
try {
  const told = execFileSync(
    process.execPath,
    ['packages/server/dist/main.js', 'user', 'add', login]
      .concat('--office', office, '--role', 'head')
      .concat('--name', 'Kepala Contoh', '--data', data),
    {encoding: 'utf8'},
  );
  const page = await browser.newPage();
  await signIn(page, server.url, /^ {2}(\S+)$/m.exec(told)![1]!);
  mkdirSync(folder, {recursive: true});
  for (const [width, height] of Object.entries(screens)) {
    await page.setViewport({width: Number(width), height});
    for (const [name, [address, there]] of Object.entries(places)) {
      await page.goto(`${server.url}/meja/${address}`);
      await page.waitForSelector(there);
      await page.waitForSelector('[aria-busy="true"]', {hidden: true});
      await take(page, `${folder}/${name}-${width}.webp`);
      console.log(`${folder}/${name}-${width}.webp`);
    }
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(data, {recursive: true, force: true});
}
