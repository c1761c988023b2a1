import {pageCss} from '../pages/style.js';

/** The check's page. */
export const checkCss =
  pageCss +
  'h1{font-size:1.5rem}h2{font-size:1.25rem}h3{font-size:1rem;margin:0}' +
  'label{display:block;font-weight:700;margin-top:1rem}.hint{margin:.25rem 0;font-size:.9rem}' +
  'input,textarea{box-sizing:border-box;width:100%;font:inherit;padding:.6rem .75rem;border:1px solid #767676;border-radius:.5rem}' +
  'input,button{min-height:3rem}textarea{font:.9rem/1.4 ui-monospace,monospace;resize:vertical}' +
  'button{font:inherit;font-weight:700;margin-top:1rem;padding:.5rem 1.5rem;border:0;border-radius:.5rem;background:#0b57a4;color:#fff}' +
  ':focus-visible{outline:3px solid #0b57a4;outline-offset:2px}' +
  '.verdict{padding:.75rem 1rem;border:2px solid;border-radius:.5rem}.verdict h2,.verdict p{margin:.25rem 0}' +
  '.findings{list-style:none;padding:0}.findings>li,.card{border:1px solid #767676;border-inline-start:.4rem solid #5b6472;border-radius:.5rem;margin:.75rem 0;padding:.75rem 1rem}' +
  '.findings>.fault{border-inline-start-color:#a3231b}.findings>li{font-size:1rem}.findings p{margin:.35rem 0}.level{font-size:.85rem}' +
  '.where,pre{overflow-wrap:anywhere}.where{font-size:.9rem}' +
  '.fine{border-color:#17663a}.faults,.none{border-color:#a3231b}.hints{border-color:#0b57a4}' +
  '@supports (color:light-dark(red,red)){.fine{border-color:light-dark(#17663a,#8fdcb0)}.faults,.none,.findings>.fault{border-color:light-dark(#a3231b,#ffb4a9)}.hints,:focus-visible{border-color:light-dark(#0b57a4,#8ec5ff);outline-color:light-dark(#0b57a4,#8ec5ff)}}';
