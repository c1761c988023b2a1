import {importKinds} from '@pendopo/contract';
import {template, type TemplateKind} from '../imports/template.js';
import {type Command, langOf, UsageFault} from './usage.js';

const kinds: readonly string[] = [...importKinds, 'mapping'];

/** `pendopo template` */
export const printTemplate: Command = async ([kind], values) => {
  if (!kind || !kinds.includes(kind)) {
    throw new UsageFault(`Name what the sheet is of: ${kinds.join(', ')}.`);
  }
  process.stdout.write(template(kind as TemplateKind, langOf(values)));
};
