import {address, type Notice, type OfficeBrief} from '@pendopo/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {clock, dayName, dayOf, inLang, type Lang, plain, zoneName} from './format.js';
import type {CommonStrings} from './strings.js';

/** What stands round every element's content: whose it is, in which language, how old. */
export interface FrameModel {
  office: OfficeBrief;
  /** What the office wants everyone to know now. */
  notices?: readonly Notice[] | undefined;
  /** When the office last changed anything of this. */
  updatedAt: string;
  lang: Lang;
  /** The parameters that the same page in the other language is asked with. */
  query?: Readonly<Record<string, string | number | undefined>>;
  /** Something is being asked. */
  busy?: boolean | undefined;
}

/**
 * What a citizen can do, beside reading, in every element. The server prints it with the rest; in the
 * browser it comes with the live part, into room that the view keeps for it.
 */
export interface FrameActs {
  /** What must be known first: that there is no connection, for instance. */
  remark?: unknown;
  /** What can be done with the whole: it stands at the end. */
  foot?: unknown;
}

/** What an element puts into the frame. */
export interface Framed {
  title: string;
  body: unknown;
  /** Keeps room at the end for what comes with the live part. */
  room?: unknown;
}

/** An element's content in the frame that all share, the same on the server and in the browser. */
export function framed(
  {office, notices = [], updatedAt, lang, query, busy}: FrameModel,
  t: CommonStrings,
  {title, body, room}: Framed,
  acts?: FrameActs,
): TemplateResult {
  const other = lang === 'id' ? 'en' : 'id';
  // It leads nowhere before it can be acted on: the page around a drawn element is not ours.
  const to = (acts ? address('', '', {...query, lang: other}) : nothing) as string;
  return html`<section
    class="pendopo"
    lang=${lang}
    aria-label=${title}
    aria-busy=${(busy ? 'true' : nothing) as 'true'}
  >
    <header>
      <div>
        <h2>${title}</h2>
        ${plain(office.name)}
      </div>
      <a href=${to} lang=${other} data-act="lang">${t.other}</a>
    </header>
    ${office.sample ? html`<p class="note">${t.sample}</p>` : nothing} ${acts?.remark}
    ${notices.map(
      ({title, body}) =>
        html`<p class="note warn"><b>${inLang(title, lang)}</b> ${inLang(body, lang)}</p>`,
    )}
    ${body}
    <footer>
      ${acts ? acts.foot : room}
      <p class="soft">
        ${t.updated} ${dayName(dayOf(updatedAt), t)} ${clock(updatedAt, lang)} ${zoneName(office)}
      </p>
    </footer>
  </section>`;
}

/** A line kept free for what comes with the live part. */
export const roomForLine = html`<p class="room"></p>`;
