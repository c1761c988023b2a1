import {OpenAPIHono} from '@hono/zod-openapi';
import {writePaths} from '@pendopo/contract';
import type {Context as HonoContext, Env, MiddlewareHandler} from 'hono';
import {faultsOf} from './faults.js';
import {Refusal} from './problems.js';

/** An app for one domain's routes: what the contract refuses is told as a problem. */
export const api = () =>
  new OpenAPIHono<Env>({
    defaultHook(result) {
      if (result.success) return;
      const faults = faultsOf(result.error, result.target);
      if (result.target !== 'param') throw new Refusal('invalid-parameters', faults);
      const office = faults.some(fault => fault.pointer === '/param/office');
      throw new Refusal(office ? 'unknown-office' : 'not-found');
    },
  });

/** The forms that a media range of an Accept header allows. */
const accepts = (header: string, type: string): boolean => {
  const [group] = type.split('/');
  return header
    .toLowerCase()
    .split(',')
    .map(part => part.trim().split(';', 1)[0]!.trim())
    .some(range => range === '*/*' || range === `${group}/*` || range === type);
};

const hasBody = (c: HonoContext) =>
  Number(c.req.header('content-length') ?? 0) > 0 || c.req.header('transfer-encoding');

const written = writePaths.map(path => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`));

/** Whether something is written or looked up at an address; it is then not read. */
export const isWritten = (path: string): boolean => written.some(known => known.test(path));

/** What holds for every request to the API, before any route looks at it. */
export const methods: MiddlewareHandler = async (c, next) => {
  if (isWritten(c.req.path)) {
    if (c.req.method === 'POST') return next();
    throw new Refusal('method-not-allowed', [], {allow: 'POST, OPTIONS'});
  }
  if (!['GET', 'HEAD'].includes(c.req.method)) throw new Refusal('method-not-allowed');
  if (hasBody(c)) throw new Refusal('body-not-allowed');
  const type = c.req.path.endsWith('.ics') ? 'text/calendar' : 'application/json';
  const accept = c.req.header('accept');
  if (accept && !accepts(accept, type)) throw new Refusal('not-acceptable');
  await next();
};
