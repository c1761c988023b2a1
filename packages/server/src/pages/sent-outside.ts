/**
 * A printed embed whose forms, sent without JavaScript, answer in a tab of their own: a frame is as high
 * as its form, and an answer at its top would be out of sight, with nothing that could scroll to it from
 * inside. With JavaScript nothing leaves the frame.
 */
export const sentOutside = (html: string): string =>
  html.replace(/<form\b(?:[^>"]|"[^"]*")*>/g, form =>
    /\bmethod="post"/.test(form) ? form.replace(/>$/, ' target="_blank">') : form,
  );
