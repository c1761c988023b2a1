/**
 * What a site's system does to HTML that is pasted into it. Elements and attributes in lower case;
 * an attribute may end with `*`.
 */
export type Rules =
  /** Whatever is pasted stays as it is. */
  | {kind: 'keep'}
  /** Only what is named stays; of another element only what is in it. */
  | {
      kind: 'allow';
      elements: Readonly<Record<string, readonly string[]>>;
      /** Attributes that every element may have. */
      everywhere: readonly string[];
      /** Elements that go with all that is in them. */
      gone?: readonly string[];
    }
  /** Everything stays but what is named. */
  | {
      kind: 'deny';
      attributes: readonly string[];
      /** Elements that go with all that is in them. */
      gone: readonly string[];
      /** Elements whose tags are shown as text. */
      text: readonly string[];
      /** One element of a name with a hyphen, and nothing at all is saved. */
      customElements: 'empty' | 'keep';
    };

/** voku/anti-xss as OpenSID sets it up, which allows frames; HTML Tidy comes after it. */
export const antiXss: Rules = {
  kind: 'deny',
  attributes: [
    'style',
    'on*',
    'xmlns:xdp',
    'formaction',
    'form',
    'xlink:href',
    'seeksegmenttime',
    'fscommand',
    'http-equiv',
    'content',
  ],
  gone: ['script'],
  text: (
    'applet audio basefont base behavior bgsound blink body embed eval expression form frameset frame ' +
    'head html ilayer input button select isindex layer link meta keygen object plaintext style ' +
    'textarea title math noscript event-source vmlframe video source svg xml'
  ).split(' '),
  customElements: 'empty',
};

/** TinyMCE without settings of its own, with which articles are written; what it lets through is kept. */
export const tinyMce: Rules = {
  kind: 'allow',
  elements: {
    a: ['href', 'target', 'rel', 'name', 'download', 'hreflang', 'type', 'media'],
    p: [],
    div: [],
    br: [],
    strong: [],
    em: [],
    ul: [],
    li: [],
    details: ['open'],
    summary: [],
    blockquote: ['cite'],
    iframe: ['src', 'name', 'width', 'height', 'sandbox', 'allowfullscreen'],
  },
  everywhere: ['id', 'class', 'style', 'title', 'lang', 'dir', 'role', 'data-*', 'aria-*'],
  gone: ['script'],
};

/** `$allowedposttags` of WordPress, as far as anything of ours could be in it. */
export const wordPressPost: Rules = {
  kind: 'allow',
  elements: {
    a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
    p: ['align'],
    div: ['align'],
    br: [],
    strong: [],
    em: [],
    ul: ['type'],
    li: ['align', 'value'],
    details: ['align', 'open'],
    summary: ['align'],
    blockquote: ['cite'],
    button: ['disabled', 'name', 'type', 'value'],
  },
  everywhere: (
    'aria-describedby aria-details aria-label aria-labelledby aria-hidden class data-* dir id lang ' +
    'style title role xml:lang'
  ).split(' '),
};
