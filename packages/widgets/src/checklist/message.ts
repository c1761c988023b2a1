import type {Contact, Service} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';
import {parameter} from '../shared/links.js';
import {liveStrings} from './live-strings.js';

const linkTo = (number: string, lines: readonly string[]) =>
  `https://wa.me/${number}?text=${parameter(lines.join('\n'))}`;

/**
 * A WhatsApp link with a message to the office, as Madiun's PAK'DE ON takes them: the service, never a
 * name or a number of anyone.
 */
export function whatsappTo(number: string, office: string, service: string, lang: Lang): string {
  const t = liveStrings[lang];
  return linkTo(number.replace(/\D/g, ''), [t.message(office, service), t.please]);
}

/** The same link, whose message now says which papers are ready and which are missing. */
export function withPapers(
  href: string,
  ready: readonly string[],
  missing: readonly string[],
  lang: Lang,
): string {
  const t = liveStrings[lang];
  const {pathname, searchParams} = new URL(href);
  const lines = searchParams.get('text')!.split('\n');
  return linkTo(pathname.slice(1), [
    lines[0]!,
    ...(ready.length ? [t.ready(ready.join('; '))] : []),
    ...(missing.length ? [t.missing(missing.join('; '))] : []),
    lines.at(-1)!,
  ]);
}

/** Whom to write to about a group of services: who is there for it, else who is there for all. */
export function whatsappFor(
  contacts: readonly Contact[],
  group: Service['group'],
): Contact | undefined {
  const writable = contacts.filter(({whatsapp}) => whatsapp);
  return (
    writable.find(({groups}) => groups?.includes(group)) ?? writable.find(({groups}) => !groups)
  );
}
