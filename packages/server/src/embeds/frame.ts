import {escapeHtml} from '../pages/html.js';

/**
 * Exactly what a frame of ours needs: its script and its own storage, forms that are sent, links that
 * open maps and WhatsApp outside of the frame's limits, calendars and letters to save, and, which
 * browsers count among dialogs, lists to print. Never the page around it.
 */
export const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** What a frame's page is told of where it stands: the site, not which of its pages. */
const referrerPolicy = 'strict-origin-when-cross-origin';

/** A frame to print on another site. */
export interface FrameOptions {
  src: string;
  /** Told to those who cannot see it. */
  title: string;
  /** Pixels. */
  height: number;
  /** Pixels; as wide as where it stands, unless told. */
  width?: number | undefined;
}

/**
 * The frame as HTML that the strictest of the known filters keep: no script, no style, only attributes
 * that village systems let through; where one of them is dropped, it works all the same.
 */
export const frameHtml = ({src, title, height, width}: FrameOptions): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" loading="lazy" ` +
  `width="${width ?? '100%'}" height="${height}" referrerpolicy="${referrerPolicy}" sandbox="${sandbox}"></iframe>`;
