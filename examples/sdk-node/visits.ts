// Next week's visits of an office, Monday to Sunday:
// node examples/sdk-node/visits.ts http://localhost:8080 12.19
import {isNotFoundError, isPendopoError, Pendopo} from '@pendopo/sdk';

const [server, office] = process.argv.slice(2);
if (!server || !office) {
  console.error('Usage: node examples/sdk-node/visits.ts SERVER OFFICE');
  process.exit(2);
}

const day = 864e5;
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The coming Monday and the Sunday after it, as dates of the office's own zone. */
function nextWeek(utcOffset: string) {
  const today = Date.now() + parseInt(utcOffset) * 36e5;
  const monday = today + ((8 - new Date(today).getUTCDay()) % 7 || 7) * day;
  return {from: dateOf(monday), to: dateOf(monday + 6 * day)};
}

try {
  const pendopo = new Pendopo({server, office});
  const {name, utcOffset} = await pendopo.offices.get();
  const week = nextWeek(utcOffset);
  console.log(`${name}, ${week.from} to ${week.to}\n`);
  // The list comes in pages; the next one is asked for when this loop gets there.
  for await (const {start, end, state, place} of pendopo.visits.list(week)) {
    const when = `${start.slice(0, 10)}  ${start.slice(11, 16)}-${end.slice(11, 16)}`;
    console.log(`${when}  ${state.padEnd(11)}  ${place.name}, ${place.district.name}`);
  }
} catch (error) {
  if (!isPendopoError(error)) throw error;
  console.error(
    isNotFoundError(error) ? `There is no office ${office} on ${server}.` : error.message,
  );
  process.exitCode = 1;
}
