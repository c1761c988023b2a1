import type {PanelRoute} from '../kit/house.js';
import {type PanelEntry, panels} from '../panels.js';

/** Where all of the desk is. */
export const base = '/meja/';

/** What an address of the desk means. */
export interface Place {
  /** Nothing where there is no such panel. */
  panel: PanelEntry | undefined;
  route: PanelRoute;
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The panel and what is asked of it. */
export function placeOf({pathname, search}: Pick<Location, 'pathname' | 'search'>): Place {
  const [first = '', ...rest] = pathname.slice(base.length).split('/').map(decoded);
  return {
    panel: panels.find(({path}) => path === first),
    route: {rest: rest.filter(Boolean), query: new URLSearchParams(search)},
  };
}

export const hrefOf = ({path}: PanelEntry): string => base + path;
