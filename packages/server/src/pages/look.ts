/** How an embed looks: chosen by the site that it stands on, said in its address. */
export interface Look {
  /** Light or dark; where nothing is said, as the citizen's device has it. */
  theme?: 'light' | 'dark' | undefined;
  /** Colour of links and buttons: six hexadecimal digits, without `#`. */
  accent?: string | undefined;
}

/** What text stands on where a page says nothing: browsers' own grounds. */
const grounds = {light: 'ffffff', dark: '121212'} as const;

type Theme = keyof typeof grounds;

/** What WCAG 2.2 AA wants of text, 1.4.3. */
export const leastContrast = 4.5;

const channels = (colour: string) =>
  [0, 2, 4].map(at => parseInt(colour.slice(at, at + 2), 16) / 255);

/** Relative luminance, by WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map(c =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with some of another in it, from 0 to 1. */
const mixed = (colour: string, other: string, share: number): string => {
  const more = channels(other);
  return channels(colour)
    .map((c, i) => Math.round((c + (more[i]! - c) * share) * 255))
    .map(c => c.toString(16).padStart(2, '0'))
    .join('');
};

/**
 * The nearest colour of the same hue that can be read on a ground: the colour itself where it can, else
 * with as little black, or white, in it as does.
 */
export function readable(colour: string, theme: Theme): string {
  const ground = grounds[theme];
  const towards = theme === 'light' ? '000000' : 'ffffff';
  for (let share = 0; share < 1; share += 0.01) {
    const tried = mixed(colour, towards, share);
    if (contrast(tried, ground) >= leastContrast) return tried;
  }
  return towards;
}

/** Whether a text is a colour as we take it. */
const isColour = (text: string) => /^[0-9a-f]{6}$/.test(text);

/** The colour that someone wrote, with or without `#`, also with three digits; nothing when it is none. */
export function colourOf(text: string): string | undefined {
  const digits = text.trim().replace(/^#/, '').toLowerCase();
  const whole = /^[0-9a-f]{3}$/.test(digits) ? digits.replace(/./g, '$&$&') : digits;
  return isColour(whole) ? whole : undefined;
}

/** The look that an address asks for; what is none is nothing. */
export function lookOf(query: (name: string) => string | undefined): Look {
  const theme = query('theme');
  const accent = colourOf(query('accent') ?? '');
  return {
    ...((theme === 'light' || theme === 'dark') && {theme}),
    ...(accent && {accent}),
  };
}

/** The look as parameters of an address. */
export const lookQuery = ({theme, accent}: Look): Record<string, string> => ({
  ...(theme && {theme}),
  ...(accent && {accent}),
});

/** An accent such that it can be read on whatever ground it will stand on, as CSS. */
export function accentOf({theme, accent = ''}: Look): string {
  const [light, dark] = [readable(accent, 'light'), readable(accent, 'dark')];
  if (theme) return `#${theme === 'light' ? light : dark}`;
  return light === dark ? `#${light}` : `light-dark(#${light},#${dark})`;
}

/** What an embed's page is styled by beside its own style. */
export function lookCss({theme, accent}: Look): string {
  const property = (look: Look) => `:root{--pendopo-accent:${accentOf(look)}}`;
  const coloured = accent
    ? property({theme: theme ?? 'light', accent}) +
      // Where a browser does not know the function, the whole property would be lost.
      (theme ? '' : `@supports (color:light-dark(red,red)){${property({accent})}}`)
    : '';
  return (theme ? `:root{color-scheme:${theme}}` : '') + coloured;
}

/** Fields that carry the look along when a form is sent without JavaScript. */
const fields = (look: Look) =>
  Object.entries(lookQuery(look))
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`)
    .join('');

/**
 * A printed embed whose own links and forms lead to pages of the same look. Texts are escaped, so that
 * what looks like a tag here is one.
 */
export function keepLook(html: string, look: Look): string {
  const query = new URLSearchParams(lookQuery(look)).toString();
  if (!query) return html;
  return html
    .replace(
      /(<a\b[^>]*? href="|<form\b[^>]*? action=")(\?[^"#]*)/g,
      (_, tag: string, to: string) => [tag + to, query].join(to === '?' ? '' : '&amp;'),
    )
    .replace(/<form\b(?:[^>"]|"[^"]*")*>/g, form =>
      /\bmethod="?post/i.test(form) ? form : form + fields(look),
    );
}
