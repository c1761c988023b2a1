import type {Context as HonoContext} from 'hono';
import {deleteCookie, getCookie, setCookie} from 'hono/cookie';

const name = 'pendopo_desk';

/** A page of another site can neither read the cookie nor make a browser send it. */
const attributes = (c: HonoContext) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Strict' as const,
  // Over plain HTTP a browser would not keep a secure one: a first look on the office's own machine.
  secure: new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https',
});

export const setSession = (c: HonoContext, token: string): void =>
  setCookie(c, name, token, attributes(c));

export const clearSession = (c: HonoContext): void => void deleteCookie(c, name, attributes(c));

/** The token of a session: a browser's cookie, or what a program was told. */
export const sessionToken = (c: HonoContext): string | undefined =>
  /^Bearer ([\w-]{43})$/.exec(c.req.header('authorization') ?? '')?.[1] ?? getCookie(c, name);
