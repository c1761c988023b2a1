import {type HeightTold, isAsked} from './messages.js';

/**
 * In our pages for frames: tells the page around how high this one is, now and whenever that changes.
 * Only the page around is listened to, and only it, by its origin, is told.
 */
const root = document.documentElement;
const told = new Set<string>();

function tell(origin: string): void {
  const say = () =>
    parent.postMessage(
      {pendopo: 'height', height: root.getBoundingClientRect().height} satisfies HeightTold,
      origin,
    );
  if (told.has(origin)) return say();
  told.add(origin);
  new ResizeObserver(say).observe(root);
}

addEventListener('message', ({source, origin, data}) => {
  // A page without an origin, opened from a disk for instance, cannot be told apart from any other.
  if (source === parent && parent !== window && origin !== 'null' && isAsked(data)) tell(origin);
});
