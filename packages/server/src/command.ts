import {help} from './commands/help.js';
import {refusal} from './commands/refusal.js';
import {type Command, readArgs, UsageFault} from './commands/usage.js';

/** Each command brings what it needs: whoever adds a user does not wait for the pages. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.js')).start,
  catalogue: async () => (await import('./commands/catalogue.js')).catalogue,
  user: async () => (await import('./commands/user.js')).user,
  import: async () => (await import('./commands/import.js')).importSheet,
  template: async () => (await import('./commands/template.js')).printTemplate,
  backup: async () => (await import('./commands/backup.js')).backup,
  restore: async () => (await import('./commands/restore.js')).restore,
  check: async () => (await import('./commands/check.js')).check,
};

/** Runs one command line; a fault ends it with a sentence and exit code 1 (2 for wrong usage). */
export async function run(args: string[]): Promise<void> {
  let name: string | undefined;
  try {
    const {values, positionals} = readArgs(args);
    const [first, ...rest] = positionals;
    name = first;
    if (values.help || !name) return void console.log(help);
    if (!Object.hasOwn(commands, name)) throw new UsageFault(`There is no command "${name}".`);
    const command = await commands[name]!();
    await command(rest, values);
  } catch (error) {
    const usage = error instanceof UsageFault;
    console.error(usage ? `${error.message}\n\n${help}` : refusal(name, error));
    process.exitCode = usage ? 2 : 1;
  }
}
