/** What editors read: VS Code's custom data, and the web-types of JetBrains' editors. */
import {type ElementClass, properties, valuesOf} from './elements.ts';

/** VS Code: https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
export const vscodeData = (elements: ElementClass[]) => ({
  version: 1.1,
  tags: elements.map(element => ({
    name: element.tagName,
    description: element.description,
    attributes: element.attributes.map(attribute => {
      const values = valuesOf(attribute).map(name => ({name}));
      return {
        name: attribute.name,
        description: attribute.description,
        ...(values.length && {values}),
        // "v": an attribute that is there or not.
        ...(/^boolean\b/.test(attribute.type.text) && {valueSet: 'v'}),
      };
    }),
  })),
});

/** VS Code, for style sheets: the custom properties, each once. */
export const vscodeCssData = (elements: ElementClass[]) => ({
  version: 1.1,
  properties: [
    ...new Map(
      elements
        .flatMap(({cssProperties}) => cssProperties)
        .map(({name, description, default: value}) => [
          name,
          {name, description: value ? `${description} Default: ${value}` : description},
        ]),
    ).values(),
  ],
});

const named = ({name, description}: {name: string; description: string}) => ({name, description});

/** https://github.com/JetBrains/web-types */
export const webTypes = (elements: ElementClass[], version: string) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: '@pendopo/widgets',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(element => ({
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map(attribute => ({
          ...named(attribute),
          value: {type: attribute.type.text, required: false},
        })),
        slots: element.slots.map(named),
        js: {
          properties: properties(element).map(member => ({
            ...named(member),
            type: member.type?.text ?? 'unknown',
          })),
          events: element.events.map(event => ({...named(event), type: event.type.text})),
        },
        css: {
          properties: element.cssProperties.map(named),
          parts: element.cssParts.map(named),
        },
      })),
    },
  },
});
