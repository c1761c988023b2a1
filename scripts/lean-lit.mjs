/**
 * Lit without what our elements never use, for the bundles that citizens load: announcing its
 * version in globals of the page, hooks for polyfills of browsers that have no modules anyway, and
 * decorators. Each cut must be found exactly once, so that a Lit that is written otherwise stops the
 * build rather than going out whole.
 */
const cuts = {
  '@lit/reactive-element/css-tag.js': [['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', '']],
  '@lit/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  'lit-element/lit-element.js': [
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i})',
      '',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  'lit-html/lit-html.js': [
    ['ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', 'ctor:"?"===e[1]?L:H'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', ''],
  ],
};

/** @returns a rollup plugin */
export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const file = Object.keys(cuts).find(name =>
      id.replaceAll('\\', '/').endsWith(`/node_modules/${name}`),
    );
    if (!file) return null;
    for (const [before, after] of cuts[file]) {
      const parts = code.split(before);
      if (parts.length !== 2) this.error(`${file} holds ${parts.length - 1} times: ${before}`);
      code = parts.join(after);
    }
    return {code, map: null};
  },
});
