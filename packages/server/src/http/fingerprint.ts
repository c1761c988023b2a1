import {createHash} from 'node:crypto';

/**
 * Which question a cursor belongs to, as it was asked: days that were left out are no part of it, so
 * that a list goes on past midnight. The limit may change from page to page, the filters not.
 */
export const fingerprint = (office: string, asked: object): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        office,
        Object.entries(asked)
          .filter(([, v]) => v)
          .sort(),
      ]),
    )
    .digest('hex')
    .slice(0, 8);
