/** Round the embed: as little as can be, the host page has its own. */
export const embedCss =
  ':root{color-scheme:light dark}body{margin:.5rem;font:1rem/1.5 system-ui,sans-serif}';

/** Round a whole page. */
export const pageCss =
  embedCss +
  'body{margin:0 auto;max-width:46rem;padding:0 1rem 2rem}' +
  '.top{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding:.75rem 0;margin-bottom:1rem;border-bottom:1px solid #8b95a3}' +
  '.top a,.end a{color:inherit}' +
  'nav{flex-basis:100%;display:flex;flex-wrap:wrap;gap:0 1.25rem}nav a{line-height:3rem}nav [aria-current]{font-weight:700}' +
  '.end{margin-top:2rem;padding-top:.75rem;border-top:1px solid #8b95a3;font-size:.9rem}' +
  '@media print{.top,.end{display:none}}';
