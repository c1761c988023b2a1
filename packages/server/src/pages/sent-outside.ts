import {escapeHtml} from './html.js';

/**
 * A printed embed whose forms, sent without JavaScript, answer on the whole page in a tab of its own: a
 * frame is as high as its form, and an answer at its top would be out of sight, with nothing that could
 * scroll to it from inside. With JavaScript nothing leaves the frame.
 *
 * @param to address of the whole page
 */
export const sentOutside = (html: string, to: string): string =>
  html.replace(/<form\b(?:[^>"]|"[^"]*")*>/g, form =>
    /\bmethod="post"/.test(form)
      ? form
          .replace(/\saction="[^"]*"/, '')
          .replace(/>$/, ` action="${escapeHtml(to)}" target="_blank">`)
      : form,
  );
