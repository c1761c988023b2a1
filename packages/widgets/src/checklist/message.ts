import type {Contact} from '@pendopo/sdk';
import type {Lang} from '../shared/format.js';
import {parameter} from '../shared/links.js';
import {liveStrings} from './live-strings.js';

/** What is sent to the office: the service and the papers, never a name or a number of anyone. */
export interface Message {
  office: string;
  service: string;
  ready: readonly string[];
  missing: readonly string[];
}

/** A WhatsApp link with the message written, as Madiun's PAK'DE ON takes them. */
export function whatsappTo(number: string, message: Message, lang: Lang): string {
  const t = liveStrings[lang];
  const {office, service, ready, missing} = message;
  const lines = [
    t.message(office, service),
    ready.length && t.ready(ready.join('; ')),
    missing.length && t.missing(missing.join('; ')),
    t.please,
  ];
  return `https://wa.me/${number}?text=${parameter(lines.filter(Boolean).join('\n'))}`;
}

/** Whom to write to about a group of services: who is there for it, else who is there for all. */
export function whatsappFor(contacts: readonly Contact[], group: string): Contact | undefined {
  const writable = contacts.filter(({whatsapp}) => whatsapp) as (Contact & {groups?: string[]})[];
  return (
    writable.find(({groups}) => groups?.includes(group)) ?? writable.find(({groups}) => !groups)
  );
}
