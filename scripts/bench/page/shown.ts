/** When an element's rows are on screen, as the page itself sees it. */
import {setTimeout as pause} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';

export interface InPage {
  /** Milliseconds from the start of the navigation. */
  shown: number;
  /** Rows that were there then. */
  rows: number;
}

/** What `follow` leaves in the page. */
interface Notes {
  shown?: InPage;
  shift: number;
  longTasks: number[];
}

type Noting = typeof globalThis & {bench: Notes};

/**
 * Runs in the page, before all else: looks for the rows in every frame, and takes the time in the
 * first task after the frame that draws them.
 */
function follow(element: string, row: string): void {
  const notes: Notes = {shift: 0, longTasks: []};
  (globalThis as Noting).bench = notes;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('layout-shift', entry => (notes.shift += (entry as unknown as {value: number}).value));
  observe('longtask', entry => notes.longTasks.push(entry.duration));
  const look = () => {
    const rows = document.querySelector(element)?.shadowRoot?.querySelectorAll(row) ?? [];
    if (!rows[0]?.textContent?.trim()) return void requestAnimationFrame(look);
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (notes.shown = {shown: performance.now(), rows: rows.length});
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

export const followElement = (page: Page, element: string, row: string) =>
  page.evaluateOnNewDocument(follow, element, row);

const patience = 30_000;

async function poll<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(50)) {
    const found = await ask();
    if (found !== undefined) return found;
  }
  throw new Error(`${what} did not come`);
}

export const elementShown = (page: Page): Promise<InPage> =>
  poll('the element', () => page.evaluate(() => (globalThis as Noting).bench?.shown));

export const notesOf = (page: Page): Promise<Notes> =>
  page.evaluate(() => (globalThis as Noting).bench);
