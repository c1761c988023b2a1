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
type Sent = Partial<HeightAsked | HeightTold> | null | undefined;

export const isAsked = (data: Sent): data is HeightAsked => data?.pendopo === 'height?';

export const isTold = (data: Sent): data is HeightTold =>
  data?.pendopo === 'height' && data.height! > 0;
