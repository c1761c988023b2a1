/** What a page asks our page in a frame: how high it is, now and whenever that changes. */
export interface HeightAsked {
  pendopo: 'height?';
}

/** What our page answers, to whoever asked and nobody else. */
export interface HeightTold {
  pendopo: 'height';
  /** Pixels. */
  height: number;
}

/** Nothing is taken for granted of what another window sends. */
const said = (data: unknown): unknown => (data as Partial<HeightTold> | null | undefined)?.pendopo;

export const isAsked = (data: unknown): data is HeightAsked => said(data) === 'height?';

export const isTold = (data: unknown): data is HeightTold =>
  said(data) === 'height' && (data as HeightTold).height > 0;
