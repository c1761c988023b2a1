/** Panels of the desk as someone at an invented office has them, answered without a network. */
import {type DeskHouse, type DeskPanel, deskCss, type Lang, panels} from '@pendopo/desk';
import {PendopoStaff, type Session, type StaffUser} from '@pendopo/sdk/staff';
import {office} from './fixtures.js';

type Role = StaffUser['role'];

const server = 'https://contoh.example.go.id';

/** What a panel asks its server. */
export interface DeskQuestion {
  method: string;
  /** Below the office: `/users`. */
  path: string;
  query: URLSearchParams;
  body: unknown;
}

/** How the server answers: with data, with a refusal, or not at all. */
export type DeskReply = (question: DeskQuestion) => unknown;

/** As a server that cannot be reached. */
export const away: DeskReply = () => {
  throw new TypeError('Failed to fetch');
};

/** As a server that never comes to an answer. */
export const silent: DeskReply = () => new Promise(() => {});

/** An answer that something may be changed by. */
export const versioned = (data: unknown, version = '"contoh-1"') =>
  new Response(JSON.stringify(data), {headers: {etag: version}});

/** A refusal, as the server words it. */
export const refused = (code: string, status: number, detail: string): Response =>
  new Response(JSON.stringify({type: `urn:pendopo:problem:${code}`, title: code, status, detail}), {
    status,
    headers: {'content-type': 'application/problem+json'},
  });

export const user = (special: Partial<StaffUser> = {}): StaffUser => ({
  id: 'u-1',
  login: 'kepala.contoh',
  name: 'Kepala Contoh',
  office: '12.19',
  role: 'head',
  secondFactor: false,
  disabled: false,
  mustChange: false,
  signedInAt: '2026-11-27T08:00:00+07:00',
  ...special,
});

const rights = [...new Set(panels.flatMap(({rights = []}) => rights))];

const sessionOf = (role: Role): Session => ({
  user: user({role}),
  may: rights as Session['may'],
  expiresAt: '2026-11-27T18:00:00+07:00',
});

const officePath = '/v1/staff/offices/12.19';

const fetchOf =
  (reply: DeskReply): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const {pathname, searchParams} = new URL(request.url);
    // A form with a file is not looked into: WebKit could not, within a page.
    const isJson = request.headers.get('content-type')?.startsWith('application/json');
    const answer = await reply({
      method: request.method,
      path: pathname.replace(officePath, ''),
      query: searchParams,
      body: isJson ? await request.json() : undefined,
    });
    return answer instanceof Response ? answer : Response.json(answer);
  };

export interface DeskStory {
  reply: DeskReply;
  /** The rest of the address: `['riwayat']`. */
  rest?: readonly string[];
  query?: string;
  lang?: Lang;
  role?: Role;
}

/** The queue of a device on which nothing waits. */
const idle = {
  waiting: [],
  add: async () => {},
  durable: async () => true,
  addEventListener() {},
  removeEventListener() {},
};

function houseOf({reply, lang = 'id', role = 'head'}: DeskStory): DeskHouse {
  const session = sessionOf(role);
  return {
    client: new PendopoStaff({server, office: '12.19', lang, fetch: fetchOf(reply)}),
    session,
    office,
    lang,
    server,
    queue: idle as unknown as DeskHouse['queue'],
    now: () => Date.now(),
    may: right => session.may.includes(right),
    go: async () => {},
    say: () => {},
    signInAgain: async () => false,
    renew: () => {},
  };
}

let dressed = false;

/** The style of the desk, for what stands in its room alone: other stories have their own pages. */
function dress(): void {
  if (dressed) return;
  dressed = true;
  const sheet = new CSSStyleSheet();
  const own = deskCss.replaceAll(/:root|(?<![\w-])body(?![\w-])/g, ':scope');
  sheet.replaceSync(`@scope (.desk-room) {${own}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** A panel in a room of its own. */
export function deskPanel(id: string, story: DeskStory): HTMLElement {
  dress();
  const room = document.createElement('div');
  room.className = 'desk-room';
  room.lang = story.lang ?? 'id';
  const entry = panels.find(one => one.id === id)!;
  void entry.load().then(() => {
    const panel = document.createElement(`desk-${id}`) as DeskPanel<object>;
    panel.house = houseOf(story);
    panel.route = {rest: story.rest ?? [], query: new URLSearchParams(story.query)};
    room.append(panel);
  });
  return room;
}
