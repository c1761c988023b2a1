/** `pendopo user …` in a process of its own, as an office's administrator runs it. */
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

/** @returns the password that it told */
export async function run(data: string, args: string[]): Promise<string> {
  const {stdout} = await promisify(execFile)(process.execPath, [
    'packages/server/dist/main.js',
    'user',
    ...args,
    '--data',
    data,
  ]);
  return /^ {2}(\S+)$/m.exec(stdout)![1]!;
}
