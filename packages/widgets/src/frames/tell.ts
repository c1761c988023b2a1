import type {HeightTold} from './messages.js';

const root = document.documentElement;
const told = new Set<string>();

/** Tells the page around this one how high it is, now and whenever that changes. */
export function tell(origin: string): void {
  // A page without an origin, opened from a disk for instance, cannot be told apart from any other.
  if (origin === 'null') return;
  const say = () =>
    parent.postMessage(
      {pendopo: 'height', height: root.getBoundingClientRect().height} satisfies HeightTold,
      origin,
    );
  if (told.has(origin)) return say();
  told.add(origin);
  new ResizeObserver(say).observe(root);
}
