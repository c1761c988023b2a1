import {isProblemError, Pendopo, type Problem} from '@pendopo/sdk';
import {type Context as HonoContext, Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import type {WritingContext} from '../context.js';
import {Refusal} from '../http/problems.js';
import {type Bindings, clientAddress} from '../safety/client-address.js';
import {
  askedFor,
  type Asked,
  forgetful,
  pathsOf,
  type PublicPage,
  refusalLanguage,
  writer,
} from './public-pages.js';

/** A form as it stands: fresh, sent back with what was wrong in it, or done. */
export interface Filled<Outcome> {
  /** Goes along in the hidden field `token`. */
  token: string;
  /** What was typed, by the names of the fields. Files are never given back by a browser. */
  typed?: FormData;
  /** Why it was not taken; each of its `errors` points at `/json/<field>`. */
  problem?: Problem;
  /** What came of it. */
  outcome?: Outcome;
}

/** What a form's page is printed from: what the form asks the API for, and how it stands. */
export type FormAnswer<Answer, Outcome> = Answer & {filled: Filled<Outcome>};

/**
 * An element with a form as a page that works without JavaScript: it is posted to its own address,
 * and comes back filled in where something is wrong, or with what came of it.
 */
export interface FormPage<Answer extends {validUntil: string}, Outcome> extends Omit<
  PublicPage<FormAnswer<Answer, Outcome>>,
  'ask' | 'needs'
> {
  /** Asks the API for what the form needs to be drawn. */
  ask: (client: Pendopo, asked: Asked) => PromiseLike<Answer>;
  /**
   * Sends what was typed. A page with several forms tells them apart by a field of its own.
   *
   * @param key of the write: the same for the same form, however often it is sent
   * @throws {ProblemError} whose faults are then shown beside the fields
   */
  send: (client: Pendopo, typed: FormData, key: string, asked: Asked) => Promise<Outcome>;
  /** Bytes of the largest form that is taken: photos come as the camera made them. Default 64 KiB. */
  most?: number;
}

const usual = 64 * 1024;

const words = {
  id: {
    stale:
      'Halaman ini sudah terlalu lama terbuka. Isian Bapak/Ibu masih ada: periksa, lalu kirim sekali lagi.',
    sentBefore:
      'Formulir ini sudah pernah dikirim dengan isi lain, dan yang itu sudah kami terima. Bila isian ini memang baru, kirim sekali lagi.',
  },
  en: {
    stale:
      'This page was open for too long. What you filled in is still here: check it, then send it again.',
    sentBefore:
      'This form was sent before with other content, and that has been received. If this is something new, send it once more.',
  },
};

/** Why a form must be sent once more, from the page that then comes: with a token of its own. */
const onceMore = (why: 'stale' | 'sentBefore', lang: 'id' | 'en'): Problem => ({
  ...new Refusal('not-possible-now').problem(lang),
  detail: words[lang][why],
});

/** The page of a form and its embed: read by GET, sent by POST, kept by nobody. */
export function formPages<Answer extends {validUntil: string}, Outcome>(
  kind: FormPage<Answer, Outcome>,
  {now, safety: {forms, proxies}, askFor}: WritingContext,
): Hono<{Bindings: Bindings}> {
  const app = new Hono<{Bindings: Bindings}>();
  const page = kind as unknown as PublicPage<FormAnswer<Answer, Outcome>>;
  const {body, headers} = writer(page, now);
  const formOf = ({office}: Asked) => `${office}/${kind.path}`;

  const clientFor = (c: HonoContext, asked: Asked) =>
    new Pendopo({
      server: asked.origin,
      office: asked.office,
      lang: refusalLanguage(c, asked),
      fetch: askFor(clientAddress(c, proxies)),
      retries: 0,
      kept: forgetful,
      prove: false,
    });

  const show = async (
    c: HonoContext,
    framed: boolean,
    filled: Omit<Filled<Outcome>, 'token'> = {},
    status: number = 200,
  ) => {
    const asked = {...askedFor(page, c), sent: !!filled.typed};
    const answer = await kind.ask(clientFor(c, asked), asked);
    const token = forms.issue(formOf(asked));
    return new Response(body({...answer, filled: {...filled, token}}, asked, framed), {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'x-content-type-options': 'nosniff',
        ...headers(asked, framed),
        // What was typed, and the secret that is told once, are nobody's to keep.
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      },
    });
  };

  const receive = async (c: HonoContext, framed: boolean) => {
    const asked = askedFor(page, c);
    const typed = await c.req.formData().catch(() => {
      throw new Refusal('unsupported-media-type');
    });
    const key = forms.keyOf(String(typed.get('token') ?? ''), formOf(asked));
    const lang = refusalLanguage(c, asked);
    // The form was open for more than a day, or is none of ours.
    if (!key) return show(c, framed, {typed, problem: onceMore('stale', lang)}, 409);
    try {
      const outcome = await kind.send(clientFor(c, asked), typed, key, asked);
      return await show(c, framed, {typed, outcome});
    } catch (error) {
      if (!isProblemError(error)) throw error;
      // Whoever went back, changed something and sent it again.
      const problem = error.code === 'key-reused' ? onceMore('sentBefore', lang) : error.problem;
      return show(c, framed, {typed, problem}, problem.status);
    }
  };

  const limited = bodyLimit({
    maxSize: kind.most ?? usual,
    onError: () => {
      throw new Refusal('body-too-large');
    },
  });
  for (const [path, framed] of pathsOf(kind.path)) {
    app.get(path, c => show(c, framed));
    app.post(path, limited, c => receive(c, framed));
  }
  return app;
}
