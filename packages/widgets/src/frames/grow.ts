import {type HeightAsked, isTold} from './messages.js';

/**
 * Beside frames of ours on any site: makes each as high as what is in it. It listens to our server's
 * pages only, and each can change its own frame's height, nothing else.
 */
const {origin} = new URL(import.meta.url);

/** No page of ours is higher than this, pixels. */
const most = 20_000;

const isOurs = (frame: HTMLIFrameElement) => frame.src.startsWith(`${origin}/embed/`);

/** The question tells nothing, and so may be heard by whatever the frame shows. */
const ask = ({contentWindow}: HTMLIFrameElement) =>
  contentWindow?.postMessage({pendopo: 'height?'} satisfies HeightAsked, '*');

const ours = () => [...document.querySelectorAll('iframe')].filter(isOurs);

addEventListener('message', ({origin: from, source, data}) => {
  if (from !== origin || !isTold(data)) return;
  const frame = ours().find(({contentWindow}) => contentWindow === source);
  if (frame) frame.height = `${Math.min(Math.ceil(data.height), most)}`;
});

// A frame that comes later, or whose form was sent, is asked when it is there.
document.addEventListener(
  'load',
  ({target}) => {
    if (target instanceof HTMLIFrameElement && isOurs(target)) ask(target);
  },
  true,
);
ours().forEach(ask);
