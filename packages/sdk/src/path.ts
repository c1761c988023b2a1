/** A path whose parts are escaped: ``path`/v1/offices/${office}` ``. */
export const path = (parts: TemplateStringsArray, ...values: string[]): string =>
  parts.reduce((all, part, i) => all + encodeURIComponent(values[i - 1]!) + part);
