import {narrowingOf, narrowNames, shareable, type ShareName} from '@pendopo/widgets/share/print.js';
import {escapeHtml} from '../pages/html.js';
import type {Asked} from '../pages/public-pages.js';
import {shapes} from './card-view.js';
import {sharePage} from './page.js';

/** What the picture of a page shows; nothing for a page without one. */
export const pictured = (path: string): ShareName | undefined =>
  path === sharePage.path
    ? 'schedule'
    : (Object.keys(shareable) as ShareName[]).find(name => shareable[name].path === path);

/** How a page's head names its picture; nothing for a page that has none. */
export function cardHead({office, origin, lang, query}: Asked, path: string, alt: string): string {
  const show = pictured(path);
  if (!show) return '';
  const given = Object.fromEntries(narrowNames.map(name => [name, query[name] ?? '']));
  const narrowed = narrowingOf(show, given);
  const params = new URLSearchParams({...narrowed, ...(lang === 'en' && {lang})});
  const url = `${origin}/${office}/${path}/kartu.png${params.size ? `?${params}` : ''}`;
  const {width, height} = shapes.wide;
  return (
    `<meta property="og:image" content="${escapeHtml(url)}"><meta property="og:image:type" content="image/png">` +
    `<meta property="og:image:width" content="${width}"><meta property="og:image:height" content="${height}">` +
    `<meta property="og:image:alt" content="${escapeHtml(alt)}">` +
    '<meta name="twitter:card" content="summary_large_image">'
  );
}
