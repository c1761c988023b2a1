import {armoured, attributesOf, type Choice, element, fallbackOf, styleOf} from './element.js';

const imports = ({items}: Choice): string =>
  [...new Set(items.map(({name}) => name))]
    .map(name => `import '@pendopo/widgets/${name}.js';`)
    .join('\n');

/** A text where JSX expects one: as JavaScript has it. */
const expression = (value: unknown) => `{${JSON.stringify(value)}}`;

/** A React component: attributes and texts are JavaScript, in which nothing of HTML has a meaning. */
export function reactModule(choice: Choice): string {
  const style = styleOf(choice);
  const elements = choice.items.map(item => {
    const given = {server: choice.server, ...attributesOf(choice, item)};
    const written = Object.entries(given).map(([name, value]) =>
      value === '' ? ` ${name}` : ` ${name}=${expression(value)}`,
    );
    const styled = Object.keys(style).length ? ` style={${JSON.stringify(style)}}` : '';
    const {href, text} = fallbackOf(choice, item);
    return (
      `      <pendopo-${item.name}${written.join('')}${styled}>\n` +
      `        <a href=${expression(href)}>${expression(text)}</a>\n` +
      `      </pendopo-${item.name}>`
    );
  });
  return (
    `${imports(choice)}\n\nexport function Pendopo() {\n  return (\n    <>\n` +
    `${elements.join('\n')}\n    </>\n  );\n}\n`
  );
}

/** A Vue component: `v-pre` leaves what is inside alone, and takes the elements for what they are. */
export function vueFile(choice: Choice): string {
  const elements = choice.items.map(
    item => `  ${armoured(element(choice, item, {'v-pre': '', server: choice.server}))}`,
  );
  return `<script setup>\n${imports(choice)}\n</script>\n\n<template>\n${elements.join('\n')}\n</template>\n`;
}
