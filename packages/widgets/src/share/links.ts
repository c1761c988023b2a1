import {parameter} from '../shared/links.js';

/** Where something can be told beside WhatsApp, by its name, which is the same in every language. */
export const places = {
  Facebook: (_: string, url: string) =>
    `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`,
  X: (text: string, url: string) =>
    `https://x.com/intent/post?text=${parameter(text)}&url=${encodeURIComponent(url)}`,
  Telegram: (text: string, url: string) =>
    `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${parameter(text)}`,
};
