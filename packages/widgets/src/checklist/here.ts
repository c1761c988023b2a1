import {address} from '@pendopo/sdk';
import type {ChecklistModel} from './model.js';

/** The address of this page with other parameters: where a link leads without JavaScript. */
export const here = (
  {lang}: ChecklistModel,
  more: Readonly<Record<string, string | undefined>> = {},
): string => address('', '', {...(lang === 'en' && {lang}), ...more}) || '?';
