import {addUser, resetUser} from '../staff/command.js';
import {type Command, UsageFault, whereOf} from './usage.js';

/** `pendopo user` */
export const user: Command = async ([deed, login], values) => {
  if (!login) throw new UsageFault('Name a login: pendopo user add LOGIN --office 12.19');
  const {office, role = 'head', name = login} = values;
  if (deed === 'reset') return tellPassword(login, await resetUser(login, whereOf(values)));
  if (deed !== 'add') throw new UsageFault(`A user is added or reset, not "${deed}".`);
  if (!office) throw new UsageFault('Say at which office: --office 12.19');
  return tellPassword(login, await addUser({login, office, role, name}, whereOf(values)));
};

const tellPassword = (login: string, password: string) =>
  console.log(`${login} begins with this password, told once:\n\n  ${password}\n`);
