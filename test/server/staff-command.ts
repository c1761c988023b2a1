/** `pendopo user …` in a process of its own, as an office's administrator runs it. */
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

/** @returns the password that it told */
export async function run(data: string, args: string[], databaseUrl?: string): Promise<string> {
  const env = {...process.env, ...(databaseUrl && {DATABASE_URL: databaseUrl})};
  const command = ['packages/server/dist/main.js', 'user', ...args, '--data', data];
  const {stdout} = await promisify(execFile)(process.execPath, command, {env});
  return /^ {2}(\S+)$/m.exec(stdout)![1]!;
}
