import {parameter} from '../shared/links.js';

/** Where something can be told, by its name, which is the same in every language. */
export const places = {
  WhatsApp: (text: string) => `https://wa.me/?text=${parameter(text)}`,
  Facebook: (_: string, url: string) =>
    `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`,
  X: (text: string) => `https://x.com/intent/post?text=${parameter(text)}`,
  Telegram: (text: string, url: string) =>
    `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${parameter(text)}`,
};
