import {escapeHtml} from '../pages/html.js';

/**
 * Exactly what a frame of ours needs: its script and its own storage, forms that are sent, links that
 * open maps and WhatsApp outside of the frame's limits, calendars and letters to save.
 */
export const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** A frame to print on another site. */
export interface FrameOptions {
  src: string;
  /** Told to those who cannot see it. */
  title: string;
  /** Pixels. */
  height: number;
}

/**
 * The frame as HTML that the strictest of the known filters keep: no script, no style, only attributes
 * that village systems let through. It is as wide as where it stands.
 */
export const frameHtml = ({src, title, height}: FrameOptions): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" loading="lazy" width="100%" ` +
  `height="${height}" sandbox="${sandbox}"></iframe>`;
