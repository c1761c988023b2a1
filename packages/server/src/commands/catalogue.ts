import {checkCatalogue, loadCatalogue} from '../services/command.js';
import {type Command, UsageFault, whereOf} from './usage.js';

/** `pendopo catalogue` */
export const catalogue: Command = async ([deed, file], values) => {
  if (!file) throw new UsageFault('Name a file: pendopo catalogue check FILE');
  if (deed === 'check') return void console.log(await checkCatalogue(file));
  if (deed !== 'load') throw new UsageFault(`A catalogue is checked or loaded, not "${deed}".`);
  const changed = await loadCatalogue(file, whereOf(values), new Date());
  console.log(changed ? `${file} is in force.` : `${file} was in force already: nothing changed.`);
};
