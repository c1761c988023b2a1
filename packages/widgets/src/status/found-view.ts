import {html} from 'lit';
import {caseView, type ShownCase} from './case-view.js';

/** The case, and the way back to the form. It is code of its own: needed only once there is one. */
export const foundView = (shown: ShownCase, another: string) =>
  html`${caseView(shown)}
    <p><a href=${shown.lang === 'en' ? '?lang=en' : '?'} data-act="another">${another}</a></p>`;
