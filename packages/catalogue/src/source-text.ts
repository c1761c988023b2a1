import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import {CatalogueError, type Fault, type FaultCode} from './faults.js';

/** Where something stands in a file: names of fields and numbers of list entries. */
export type Path = (string | number)[];

/** The text of one file: its value, and the place of every part of it, for faults. */
export class SourceText {
  readonly file: string;
  readonly value: unknown;
  readonly faults: Fault[] = [];
  readonly #text: string;
  readonly #root: Node | undefined;

  /** @throws {CatalogueError} when it is no JSON, or names a field twice */
  constructor(text: string, file: string) {
    this.file = file;
    this.#text = text;
    const errors: ParseError[] = [];
    this.#root = parseTree(text, errors, {disallowComments: true, allowEmptyContent: false});
    // Only the first: the others mostly follow from it.
    const [first] = errors;
    if (first) {
      this.#add(first.offset, 'not-json', `This is no JSON: ${printParseErrorCode(first.error)}`);
    }
    if (this.#root) this.#refuseTwins(this.#root);
    this.refuse();
    this.value = getNodeValue(this.#root!);
  }

  /** Notes a fault at the value that stands at a path, or the nearest part above it there is. */
  fault(path: Path, code: FaultCode, message: string): void {
    let node: Node | undefined;
    for (let length = path.length; !node && length >= 0; length--) {
      node = findNodeAtLocation(this.#root!, path.slice(0, length));
    }
    this.#add(node?.offset ?? 0, code, message);
  }

  /** Notes a fault at the name of a field. */
  faultAtName(path: Path, code: FaultCode, message: string): void {
    const property = findNodeAtLocation(this.#root!, path)?.parent;
    this.#add(property?.offset ?? 0, code, message);
  }

  /** @throws {CatalogueError} with every fault noted so far, if any */
  refuse(): void {
    if (this.faults.length) throw new CatalogueError(this.faults);
  }

  /** Of two fields of one name the first would be lost silently. */
  #refuseTwins(node: Node): void {
    const seen = new Set<string>();
    for (const child of node.children ?? []) {
      if (node.type === 'object') {
        const name = String(child.children![0]!.value);
        if (seen.has(name)) this.#add(child.offset, 'duplicate-key', `"${name}" stands twice`);
        seen.add(name);
      }
      this.#refuseTwins(child);
    }
  }

  #add(offset: number, code: FaultCode, message: string): void {
    const before = this.#text.slice(0, offset).split('\n');
    this.faults.push({
      file: this.file,
      line: before.length,
      column: before.at(-1)!.length + 1,
      code,
      message,
    });
  }
}
