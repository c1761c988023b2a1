import type {Contact} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {plain} from './format.js';

const digits = (number: string) => number.replace(/[^\d+]/g, '');

/** The national hotline, for when no office is known or it is the office that is spoken of (source: infobanknews.com). */
export const hotline: Contact = {name: 'Halo Dukcapil', phone: '1500537'};

/** Who answers for everything; the desks of single services only where there is nobody else. */
export function forAll(contacts: readonly Contact[]): readonly Contact[] {
  const general = contacts.filter(({groups}) => !groups);
  return general.length ? general : contacts;
}

/** Who answers for a group of services; where nobody does in particular, who answers for everything. */
export function forGroup(
  contacts: readonly Contact[],
  group: NonNullable<Contact['groups']>[number],
): readonly Contact[] {
  const desks = contacts.filter(({groups}) => groups?.includes(group));
  return desks.length ? desks : forAll(contacts);
}

/** Ways to reach people, each a link that opens the right app; WhatsApp with the text written. */
export const contactLinks = (contacts: readonly Contact[], text?: string) =>
  contacts.map(
    ({name, phone, whatsapp}, n) =>
      html`${n ? ' · ' : nothing}${name ? plain(name) : nothing}
      ${phone ? html` <a href="tel:${digits(phone)}">${plain(phone)}</a>` : nothing}
      ${
        whatsapp
          ? html` <a
              href="https://wa.me/${digits(whatsapp)}${text ? `?text=${encodeURIComponent(text)}` : ''}"
              target="_blank"
              >WhatsApp</a
            >`
          : nothing
      } `,
  );
