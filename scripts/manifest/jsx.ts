/** `@pendopo/widgets/jsx`: the elements in JSX, for whoever writes tags rather than components. */
import {comment, type ElementClass} from './elements.ts';
import {toldTo} from './types.ts';

export function jsxTypes(elements: ElementClass[]): string {
  const parts = elements.map(element => {
    const {name, tagName, description, events} = element;
    const handlers = events.map(
      event =>
        comment(event.description, '  ') + `  '${event.name}': Element.${event.type.text};\n`,
    );
    return {
      types:
        `export interface ${name}Attributes {\n${toldTo(element)}}\n` +
        `export interface ${name}Events {\n${handlers.join('')}}\n`,
      entry:
        comment(description, '  ') +
        `  '${tagName}': Base & ${name}Attributes & Handlers<${name}Events, Prefix>;\n`,
    };
  });
  return `import type * as Element from './index.js';

${parts.map(({types}) => types).join('')}
/** Handlers by the name of the event behind a prefix: \`onpendopo-load\`. */
export type Handlers<Events, Prefix extends string> = {
  [Name in keyof Events as \`\${Prefix}\${Name & string}\`]?:
    | ((event: Events[Name]) => void)
    | undefined;
};

/**
 * All elements as JSX knows them. \`Base\`: what every tag takes there. \`Prefix\`: what stands before
 * an event's name, \`on\` in React and Preact, \`on:\` in Solid.
 */
export interface PendopoElements<Base = unknown, Prefix extends string = 'on'> {
${parts.map(({entry}) => entry).join('')}}
`;
}

/** \`@pendopo/widgets/jsx/react\`: the same, made known to React 19's JSX. */
export const jsxReactTypes = `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {PendopoElements} from './jsx.js';

type Base = Omit<DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>, 'lang'> & {
  class?: string | undefined;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends PendopoElements<Base> {}
  }
}
`;
