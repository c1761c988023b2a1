/** A cheap phone on a slow network, played by Chromium: one cold visit to a page. */
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {chromiumFlags, findBrowsers} from '../../browsers.ts';
import {slowDown, watch, type Network, type Transfer} from './network.ts';
import {followPaint} from './painted.ts';
import {elementShown, followElement, notesOf} from './shown.ts';

const cpuRate = 6;
const viewport = {width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true};

export async function launch(): Promise<Browser> {
  // No other is measured, so none is to be installed.
  process.env.BROWSERS = 'chromium';
  const {chromium} = await findBrowsers({install: true});
  if (!chromium)
    throw new Error('Chromium not found: apt-get install chromium, or set CHROME_PATH');
  return puppeteer.launch({executablePath: chromium, headless: true, args: chromiumFlags});
}

/** A site to visit, and what to wait for there. */
export type Place = {name: string; url: string} & (
  | {kind: 'element'; element: string; row: string}
  /** Visited with JavaScript off; `frame` is its address. */
  | {kind: 'frame'; frame: string}
);

export interface Visit {
  /** Milliseconds from the start of the navigation. */
  shown: number;
  rows: number;
  shift: number;
  longTasks: number[];
  transfers: Transfer[];
}

async function visitElement(
  page: Page,
  place: Place & {kind: 'element'},
): Promise<Omit<Visit, 'transfers'>> {
  await followElement(page, place.element, place.row);
  await page.goto(place.url);
  const {shown, rows} = await elementShown(page);
  // What comes after the rows may not shift them either.
  await page.waitForNetworkIdle({idleTime: 1000});
  const {shift, longTasks} = await notesOf(page);
  return {shown, rows, shift, longTasks};
}

async function visitFrame(
  page: Page,
  session: CDPSession,
  place: Place & {kind: 'frame'},
): Promise<Omit<Visit, 'transfers'>> {
  await session.send('Emulation.setScriptExecutionDisabled', {value: true});
  const painted = await followPaint(session);
  await page.goto(place.url);
  const shown = await painted(place.url, place.frame);
  return {shown, rows: 0, shift: 0, longTasks: []};
}

/** One visit by someone who was never there: nothing is cached, no connection open. */
export async function visit(browser: Browser, place: Place, network: Network): Promise<Visit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(viewport);
    const session = await page.createCDPSession();
    const transfers = watch(session);
    await slowDown(session, network);
    await session.send('Emulation.setCPUThrottlingRate', {rate: cpuRate});
    const seen =
      place.kind === 'element'
        ? await visitElement(page, place)
        : await visitFrame(page, session, place);
    return {...seen, transfers};
  } finally {
    await context.close();
  }
}
