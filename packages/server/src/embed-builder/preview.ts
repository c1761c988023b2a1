import {document, styleHash} from '../pages/html.js';
import type {Choice} from './element.js';
import {afterRules} from './filter.js';
import type {Given} from './given.js';
import {snippetFor} from './snippet.js';
import {targetOf} from './targets.js';

/** Round the snippet: a site that says nothing of how it looks. */
const previewCss =
  ':root{color-scheme:light dark}body{margin:.5rem;font:1rem/1.5 system-ui,sans-serif}';

/**
 * What the preview may do: our scripts, our frames, the styles that a snippet gives its elements.
 * Whatever else were in a snippet could not run.
 */
export const previewPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src ${styleHash(previewCss)}`,
  "style-src-attr 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** A system's own way, as what it becomes on the page. */
const shownAs = {shortcode: 'iframe', react: 'element', vue: 'element'} as const;

/** A page with nothing on it but what a system leaves of the snippet. */
export function preview(given: Given, choice?: Choice): string {
  const {own, rules} = targetOf(given.target);
  const snippet =
    choice &&
    (own ? snippetFor('html', {...choice, way: shownAs[own]}) : snippetFor(given.target, choice));
  return document({
    lang: given.lang,
    title: 'Pendopo',
    style: previewCss,
    body: snippet ? afterRules(snippet.code, rules) : '',
  });
}
