/** `@pendopo/widgets/react`: a component for each element. */
import {comment, type ElementClass, handlerOf, properties} from './elements.ts';
import {toldTo} from './types.ts';

const isFlag = ({type}: {type: {text: string}}) => /^boolean\b/.test(type.text);

/** The components. The element's code comes with the first one on a page, and never on a server. */
export function reactCode(elements: ElementClass[]): string {
  const parts = elements.map(element => {
    const {name, tagName, folder, attributes, events} = element;
    const shape = {
      tag: tagName,
      flags: attributes.filter(isFlag).map(({name}) => name),
      properties: properties(element).map(({name}) => name),
      events: Object.fromEntries(events.map(({name}) => [handlerOf(name), name])),
    };
    const load = `() => import('./${folder}/define.js')`;
    return `export const ${name} = /* @__PURE__ */ wrap(${JSON.stringify(shape)}, ${load});\n`;
  });
  return `'use client';\nimport {wrap} from './react/wrap.js';\n\n${parts.join('')}`;
}

export function reactTypes(elements: ElementClass[]): string {
  const parts = elements.map(element => {
    const {name, description, events} = element;
    const handlers = events.map(
      event =>
        comment(event.description, '  ') +
        `  ${handlerOf(event.name)}?: ((event: Element.${event.type.text}) => void) | undefined;\n`,
    );
    const props = `${name}Props`;
    return (
      comment(`What \`<${name}>\` takes. Children are the fallback.`) +
      `export interface ${props} extends Common<Element.${name}> {\n${toldTo(element)}${handlers.join('')}}\n` +
      comment(description) +
      `export declare const ${name}: Component<${props}, Element.${name}>;\n`
    );
  });
  return (
    "import type * as Element from './index.js';\n" +
    "import type {Common, Component} from './react/wrap.js';\n\n" +
    parts.join('\n')
  );
}
