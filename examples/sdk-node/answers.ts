/** What the bot says. Nothing of a message is kept or logged: it may hold a number or a birth date. */
import {
  type Case,
  checklist,
  findServices,
  isMistypedNumberError,
  isNoMatchError,
  isNotFoundError,
  isPendopoError,
  isRateLimitError,
  type Pendopo,
  type Visit,
} from '@pendopo/sdk';

const help = [
  'Ketik salah satu:',
  '- jadwal TEMPAT, misalnya: jadwal tanjung tiram',
  '- syarat LAYANAN, misalnya: syarat kia',
  '- status NOMOR TANGGAL-LAHIR, misalnya: status A1219-0000001-6 2001-02-03',
  'Semua layanan gratis. Jangan mengirim NIK.',
].join('\n');

/** Sixteen digits, in one or in the usual groups, are a NIK, and have no business here. */
const nik = /(?<!\d)(\d{16}|\d{4}([ .-]\d{4}){3}|\d{6}[ .-]\d{6}[ .-]\d{4})(?!\d)/;

const date = new Intl.DateTimeFormat('id', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** A visit's day and hours as they are at the office, whose offset its times carry. */
const when = ({start, end}: Visit) =>
  `${date.format(Date.parse(`${start.slice(0, 10)}T00:00Z`))}, ` +
  `${start.slice(11, 16)}-${end.slice(11, 16)}`.replaceAll(':', '.');

const called: Partial<Record<Visit['state'], string>> = {
  cancelled: 'DIBATALKAN. ',
  postponed: 'DITUNDA. ',
  rescheduled: 'PINDAH TANGGAL. ',
  full: 'Kuota penuh. ',
  planned: 'Rencana, belum pasti. ',
};

async function dates(place: string, pendopo: Pendopo): Promise<string> {
  const page = await pendopo.visits.list({...(place && {q: place}), limit: 3});
  const where = place ? ` di "${place}"` : '';
  if (!page.data.length) {
    return `Belum ada jadwal keliling${where}. Coba nama kecamatannya, atau telepon Halo Dukcapil 1500537.`;
  }
  const lines = page.data.map(
    visit => `- ${called[visit.state] ?? ''}${when(visit)}: ${visit.place.name}`,
  );
  const old = page.received.instead
    ? ['Kantor sedang tidak dapat dihubungi; ini data terakhir yang kami punya.']
    : [];
  return [`Jadwal keliling terdekat${where}:`, ...lines, 'Gratis.', ...old].join('\n');
}

async function requirements(words: string, pendopo: Pendopo): Promise<string> {
  if (!words) return 'Syarat untuk apa? Misalnya: syarat kia';
  const {data} = await pendopo.services.list();
  const [service] = findServices(data, words);
  if (!service) return `Kami belum menemukan layanan "${words}". Misalnya: syarat ktp hilang`;
  const {requirements: groups, questions} = checklist(service, {});
  const lines = groups.map(({oneOf, certain}) => {
    const ways = oneOf.map(items => items.map(({name}) => name.id).join(' dan '));
    return `- ${ways.join(', atau ')}${certain ? '' : ' (bila perlu)'}`;
  });
  const page = `${pendopo.server}/${pendopo.office}/persyaratan?service=${service.id}`;
  const more = questions.length
    ? `Daftar yang pas untuk Bapak/Ibu: ${page}`
    : `Selengkapnya: ${page}`;
  return [`${service.name.id}, bawa:`, ...lines, more].join('\n');
}

/** What to do, by what the office's answer says. */
const todo: Record<Case['todo']['act'], string> = {
  nothing: 'Sudah selesai. Tidak ada yang perlu dilakukan.',
  wait: 'Sedang diproses. Bapak/Ibu tinggal menunggu.',
  correct: 'Ada yang perlu diperbaiki:',
  bring: 'Bapak/Ibu perlu membawa:',
  come: 'Bapak/Ibu perlu datang ke kantor.',
  fetch: 'Sudah dapat diambil.',
  download: 'Sudah dapat diunduh.',
  receive: 'Sedang diantar ke alamat Bapak/Ibu.',
  ask: 'Silakan bertanya ke kantor.',
};

async function status(text: string, pendopo: Pendopo): Promise<string> {
  const [number, factor] = text.split(/\s+/);
  if (!number || !factor) {
    return 'Ketik nomor resi, lalu tanggal lahir. Misalnya: status A1219-0000001-6 2001-02-03';
  }
  const {data} = await pendopo.applications.lookup({number, factor});
  const {act, items = [], text: words, url} = data.todo;
  return [
    `${data.number}${data.service ? ` (${data.service.name.id})` : ''}`,
    todo[act],
    ...items.map(({id}) => `- ${id}`),
    ...(words ? [words.id] : []),
    ...(url ? [url] : []),
    ...(act === 'fetch' && data.pickup ? [`Di: ${data.pickup.place}`] : []),
  ].join('\n');
}

const deeds = {jadwal: dates, syarat: requirements, status};

/** Why there is no answer, and what to do. */
function apology(error: unknown): string {
  if (isMistypedNumberError(error))
    return 'Nomor resi itu salah ketik. Lihat lagi pada tanda terima.';
  if (isNoMatchError(error)) {
    return 'Nomor resi dan tanggal lahir itu tidak cocok. Periksa keduanya, lalu coba lagi.';
  }
  if (isRateLimitError(error)) {
    const minutes = Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60));
    return `Terlalu sering dicoba. Coba lagi ${minutes} menit lagi.`;
  }
  if (isNotFoundError(error))
    return 'Kantor ini belum ada di layanan kami. Telepon Halo Dukcapil 1500537.';
  if (isPendopoError(error)) {
    return 'Maaf, data kantor sedang tidak dapat dibuka. Coba lagi sebentar, atau telepon Halo Dukcapil 1500537.';
  }
  throw error;
}

/** The answer to one message. Never rejects for what a citizen wrote or a network did. */
export async function answerTo(message: string, pendopo: Pendopo): Promise<string> {
  if (nik.test(message)) {
    return 'Mohon jangan mengirim NIK. Kami tidak memerlukannya; hapuslah pesan itu.';
  }
  const [, deed = '', rest = ''] = /^\s*(\S+)\s*(.*?)\s*$/s.exec(message) ?? [];
  const name = deed.toLowerCase();
  if (!Object.hasOwn(deeds, name)) return help;
  try {
    return await deeds[name as keyof typeof deeds](rest, pendopo);
  } catch (error) {
    return apology(error);
  }
}
