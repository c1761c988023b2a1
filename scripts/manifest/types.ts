/** Types that React's wrappers and JSX have in common: what each element is told, by its own class. */
import {type Attribute, comment, type ElementClass, properties, valuesOf} from './elements.ts';

/**
 * Values that are written out, as they are; anything else from the class, where that knows it: such a
 * type is checked with the code, this text is not.
 */
const typeOf = (element: ElementClass, attribute: Attribute) => {
  const {name, fieldName, type} = attribute;
  if (valuesOf(attribute).length || !fieldName) return type.text;
  return `Element.${element.name}['${name}']`;
};

/** What an element may be told: attributes, then properties without one. */
export function toldTo(element: ElementClass): string {
  const attributes = element.attributes.map(
    attribute =>
      comment(attribute.description, '  ') +
      `  ${attribute.name}?: ${typeOf(element, attribute)} | undefined;\n`,
  );
  const others = properties(element).map(
    ({name, description}) =>
      comment(description, '  ') + `  ${name}?: Element.${element.name}['${name}'] | undefined;\n`,
  );
  return [...attributes, ...others].join('');
}
