/** The custom-elements manifest, as far as something is made from it. */
import {readFileSync} from 'node:fs';

interface Described {
  name: string;
  description: string;
}

export interface Attribute extends Described {
  type: {text: string};
  /** The property behind it, where the class has one of its own. */
  fieldName?: string;
}

export interface Member extends Described {
  kind: 'field' | 'method';
  type?: {text: string};
  readonly?: boolean;
}

export interface ElementEvent extends Described {
  type: {text: string};
}

export interface CssProperty extends Described {
  default?: string;
}

export interface ElementClass {
  /** Class, such as `PendopoSchedule`. */
  name: string;
  tagName: string;
  /** Folder under `src`, and the entry of the package: `schedule`. */
  folder: string;
  description: string;
  attributes: Attribute[];
  members: Member[];
  events: ElementEvent[];
  slots: Described[];
  cssProperties: CssProperty[];
  cssParts: Described[];
}

interface Manifest {
  modules: {path: string; declarations?: Partial<ElementClass>[]}[];
}

export const manifestFile = 'packages/widgets/custom-elements.json';

/** Every element of the manifest, in the order of their tags. */
export function readElements(file = manifestFile): ElementClass[] {
  const {modules} = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const elements = modules.flatMap(({path, declarations = []}) =>
    declarations
      .filter(({tagName}) => tagName)
      .map(
        element =>
          ({
            attributes: [],
            members: [],
            events: [],
            slots: [],
            cssProperties: [],
            cssParts: [],
            ...element,
            folder: path.split('/').at(-2),
          }) as unknown as ElementClass,
      ),
  );
  return elements.sort((a, b) => a.tagName.localeCompare(b.tagName));
}

/** Properties that no attribute sets, such as `client`. */
export const properties = ({attributes, members}: ElementClass): Member[] =>
  members.filter(
    ({kind, name, readonly}) =>
      kind === 'field' && !readonly && !attributes.some(attribute => attribute.name === name),
  );

/** The values that an attribute takes, where its type tells them: `'id' | 'en'`. */
export const valuesOf = ({type: {text}}: Attribute): string[] =>
  /^'[^']*'( \| ('[^']*'|undefined))*$/.test(text)
    ? [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value!)
    : [];

/** `pendopo-load` as a handler's property: `onPendopoLoad`. */
export const handlerOf = (event: string): string =>
  `on${event.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`;

/** Words as a comment above a declaration. */
export const comment = (words: string, indent = ''): string =>
  `${indent}/** ${words.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`;
