import {html} from 'lit';
import {plain} from './format.js';

/** A text as the value of a parameter; what a query may hold as it is stays readable, and short. */
export const parameter = (text: string): string =>
  encodeURI(text).replace(/[&#+]/g, encodeURIComponent);

/** A link out of the page, which stays open. */
export const away = (href: string, name: string) =>
  html`<a href=${href} target="_blank">${name}</a>`;

/** Somewhere to go: its coordinates in degrees, or the words to search a map for. */
export interface Destination {
  latitude?: number | undefined;
  longitude?: number | undefined;
  words: readonly (string | undefined)[];
}

/** Opens the way there in a maps app; without coordinates, a search for the place. */
export function routeTo({latitude, longitude, words}: Destination): string {
  const known = words.filter(Boolean).map(plain).join();
  const to =
    latitude !== undefined && longitude !== undefined
      ? `${latitude},${longitude}`
      : parameter(known);
  return `https://www.google.com/maps/dir/?api=1&destination=${to}`;
}
