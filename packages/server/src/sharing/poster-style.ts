/** Papers: millimetres of width, height and margin, and how large a letter is. */
export const papers = {
  a4: {name: 'A4', width: 210, height: 297, margin: 12, letter: 4.4},
  a5: {name: 'A5', width: 148, height: 210, margin: 9, letter: 3.1},
} as const;

export type Paper = keyof typeof papers;

/**
 * A sheet laid out in millimetres, everything in letters of its paper, so that both are the same
 * picture. Black on white, no surfaces to fill: village offices print on what they have. What is
 * longer than its place is cut with an ellipsis, and the sheet stays one.
 */
export function posterCss(paper: Paper): string {
  const {name, width, height, margin, letter} = papers[paper];
  return (
    `@page{size:${name};margin:0}` +
    ':root{color-scheme:light}*{box-sizing:border-box;margin:0;padding:0}' +
    'body{background:#ddd;font:1rem/1.35 system-ui,sans-serif;color:#000}' +
    '.how{padding:1rem;max-width:46rem}.how a{color:inherit;line-height:3rem}' +
    `.sheet{width:${width}mm;height:${height}mm;padding:${margin}mm;font-size:${letter}mm;` +
    'background:#fff;overflow:hidden;display:flex;flex-direction:column;gap:.8em;overflow-wrap:anywhere}' +
    '.sheet h1{font-size:2.1em;line-height:1.1}.sheet ul{list-style:none;flex:1;min-height:0;overflow:hidden}' +
    '.sheet li{border-top:.1em solid;padding:.45em 0}.sheet li b{font-size:1.12em}' +
    '.off s{font-weight:400}.mark{border:.15em dashed;padding:.2em .5em;font-weight:700}' +
    '.free{font-size:1.9em;font-weight:800;line-height:1.2}' +
    '.foot{display:flex;gap:1.2em;align-items:center;border-top:.25em solid;padding-top:.8em}' +
    '.foot svg{flex:none;width:10.5em;height:10.5em}.foot b{font-size:1.25em}' +
    '.one,.two,.three{display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden}' +
    '.one{-webkit-line-clamp:1}.two{-webkit-line-clamp:2}.three{-webkit-line-clamp:3}' +
    '@media print{body{background:none}.how{display:none}}'
  );
}
