// Answers as a WhatsApp bot would: one message a line comes in, one short answer goes out.
// node examples/sdk-node/wa-bot.ts http://localhost:8080 12.19
import {createInterface} from 'node:readline';
import {Pendopo} from '@pendopo/sdk';
import {answerTo} from './answers.ts';

const [server, office] = process.argv.slice(2);
if (!server || !office) {
  console.error('Usage: node examples/sdk-node/wa-bot.ts SERVER OFFICE');
  process.exit(2);
}

const pendopo = new Pendopo({server, office, timeout: 8000});
for await (const message of createInterface({input: process.stdin})) {
  if (message.trim()) console.log(`${await answerTo(message, pendopo)}\n`);
}
