import type {Finding} from '../findings.js';
import {hasCurlyQuotes, type Site} from '../site.js';

/** Code of ours that can be read instead of being run; twice escaped it is code too. */
const code = '(?:<|&lt;)';
const readable = new RegExp(
  `${code}\\s*pendopo-[a-z]|${code}\\s*(?:iframe|a|script)\\b[^<>]{0,600}?` +
    '(?:/embed/\\d\\d\\.\\d\\d/|data-pendopo|/pendopo\\.js)',
  'i',
);

/** An address of ours as text; what there is between its parts a page does not print in one. */
const plain = /https?:\/\/[\w.:-]{1,250}\/(?:embed\/)?\d\d\.\d\d\/[a-z][a-z-]*/;

/** What is left of an embed that was changed on its way into the page. */
export function traceFindings({markup, embeds, scripts}: Site): Finding[] {
  const found: Finding[] = [];
  if (readable.test(markup.text)) found.push({code: 'escaped'});
  if (markup.comments.some(comment => readable.test(comment))) found.push({code: 'commented'});

  for (const seen of markup.seen) {
    const {tag, attributes} = seen;
    const {src, href, title = ''} = attributes;
    const embed = embeds.find(one => one.seen === seen);
    const address = src ?? href ?? attributes['office'] ?? '';
    if (embed && hasCurlyQuotes(address)) found.push({code: 'broken-quotes', embed});
    const later = attributes['data-src'] ?? attributes['data-lazy-src'];
    if (tag === 'iframe' && !src && !later && /pendopo|dukcapil|jemput bola/i.test(title)) {
      found.push({code: 'stripped-source', values: {title}});
    }
    const named =
      'data-pendopo' in attributes || /(^|\s)pendopo(\s|$)/.test(attributes['class'] ?? '');
    if (tag === 'a' && !href && named) found.push({code: 'stripped-link'});
  }

  if (found.length || embeds.length || scripts.length) return found;
  return [{code: plain.test(markup.text) ? 'plain-address' : 'nothing'}];
}
