import {pageCss} from '../pages/style.js';
import {things} from './things.js';

/** Choices that belong to what is not shown are not there; where a browser cannot tell, all are. */
const narrowed = things
  .filter(({narrowing}) => narrowing)
  .map(({name}) => `form:has([value="${name}"]:checked) .for-${name}{display:block}`)
  .join('');
const some = things
  .filter(({narrowing}) => narrowing)
  .map(({name}) => `[value="${name}"]:checked`)
  .join();

/** The builder's page. */
export const builderCss =
  pageCss +
  ':root{--line:#767676;--main:#0b57a4;--on:#fff;--bad:#a3231b;--good:#17663a}' +
  '@supports (color:light-dark(red,red)){:root{--main:light-dark(#0b57a4,#8ec5ff);--on:light-dark(#fff,#10202f);--bad:light-dark(#a3231b,#ffb4a9);--good:light-dark(#17663a,#8fdcb0)}}' +
  'h1{font-size:1.5rem}h2{font-size:1.25rem;margin:1.5rem 0 .5rem}a{color:var(--main)}' +
  'fieldset{border:1px solid var(--line);border-radius:.5rem;margin:1rem 0;padding:.75rem 1rem;min-width:0}legend{font-weight:700;font-size:1.1rem;padding:0 .35rem}' +
  'form{counter-reset:step}fieldset{counter-increment:step}legend::before{content:counter(step);margin-inline-end:.5rem;display:inline-block;min-width:1.6rem;line-height:1.6rem;text-align:center;border-radius:50%;background:var(--main);color:var(--on)}' +
  'label,.label{font-weight:700}.label{margin:.75rem 0 .25rem}.hint{margin:.25rem 0;font-size:.9rem}.for{margin:.75rem 0}' +
  '.picks{display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr))}' +
  '.pick{display:flex;gap:.75rem;align-items:flex-start;font-weight:400;min-height:1.5rem;padding:.65rem .75rem;border:1px solid var(--line);border-radius:.5rem}' +
  '.pick:has(:checked){outline:2px solid var(--main);border-color:var(--main)}.pick input{flex:none;width:1.25rem;height:1.25rem;margin:.15rem 0;accent-color:var(--main)}.pick span{min-width:0;overflow-wrap:anywhere}' +
  'details{margin-top:.75rem}details .pick{margin-top:.5rem}summary{line-height:3rem;color:var(--main)}' +
  '.pair{display:grid;gap:0 1rem;margin-top:1rem;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr))}' +
  'select,input:not([type=radio],[type=checkbox],[type=hidden]),textarea{box-sizing:border-box;width:100%;font:inherit;padding:.6rem .75rem;border:1px solid var(--line);border-radius:.5rem;min-height:3rem;max-width:100%}' +
  'textarea{font:.85rem/1.45 ui-monospace,monospace;resize:vertical;overflow-wrap:anywhere}' +
  'button{font:inherit;font-weight:700;min-height:3rem;padding:.5rem 1.5rem;border:0;border-radius:.5rem;background:var(--main);color:var(--on)}' +
  ':focus-visible{outline:3px solid var(--main);outline-offset:2px}[hidden]{display:none}' +
  '.wrong{border:2px solid var(--bad);border-radius:.5rem;padding:.25rem 1rem;margin:1rem 0}.wrong h2{margin:.5rem 0}.fault{color:var(--bad);font-weight:600;margin:.35rem 0}' +
  '.result{border-top:3px solid var(--main);margin-top:2rem}.copy{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.5rem 0}' +
  '.swatches{display:flex;align-items:center;gap:.5rem;flex-wrap:wrap}.swatches svg{border:1px solid var(--line)}' +
  '.how{display:grid;gap:1rem;padding:0;list-style-position:inside;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr))}.how li{font-weight:700}.how p{font-weight:400;margin:.35rem 0}' +
  '.how svg{display:block;width:100%;max-width:18rem;margin-top:.25rem}.mark{fill:var(--main)}.on{fill:var(--on)}.tick{stroke:var(--on)}.frame{fill:none;stroke:var(--main);stroke-width:2}' +
  '.preview{border:1px solid var(--line);border-radius:.5rem;background:Canvas;box-sizing:border-box}' +
  `@supports selector(:has(a)){.for{display:none}${narrowed}form:not(:has(${some})) .whom{display:none}}` +
  '@media print{form,.preview,.copy{display:none}}';
