/** When a frame's text was painted in a page that may run no scripts: Chromium's trace tells it. */
import {setTimeout as pause} from 'node:timers/promises';
import type {CDPSession} from 'puppeteer-core';

interface TraceEvent {
  name: string;
  /** Microseconds. */
  ts: number;
  args: {frame?: string; data?: {documentLoaderURL?: string}};
}

/** Chromium's marks of loading and painting; more would slow down what is measured. */
const categories = ['loading', 'rail', 'blink.user_timing'];

/**
 * Begins a trace. The returned function ends it, and says when `frame` had its first contentful paint,
 * in milliseconds from the start of the navigation to `page`. Text is painted as far as it has been
 * parsed; the first bytes to come hold more than a screen, so the first paint shows the first visits.
 */
export async function followPaint(session: CDPSession) {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({value}) => events.push(...(value as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: categories, excludedCategories: ['*']},
  });
  return async (page: string, frame: string): Promise<number> => {
    // The page is loaded before its last picture is painted and the trace has heard of it.
    await pause(500);
    const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return paintOf(events, page, frame);
  };
}

function paintOf(events: TraceEvent[], page: string, frame: string): number {
  const start = (url: string) =>
    events.find(
      ({name, args}) => name === 'navigationStart' && args.data?.documentLoaderURL === url,
    );
  const id = start(frame)?.args.frame;
  const paint = events.find(({name, args}) => name === 'firstContentfulPaint' && args.frame === id);
  const begin = start(page);
  if (!begin || !paint) throw new Error('the frame was not painted');
  return (paint.ts - begin.ts) / 1000;
}
