import type {DeskNotice} from '@pendopo/sdk/staff';
import {html, type PropertyDeclarations} from 'lit';
import {instantOf, zoneName} from '../kit/dates.js';
import {formView} from '../kit/form-view.js';
import {DeskForm} from '../kit/form.js';
import {DeskPanel} from '../kit/panel.js';
import {type NoticesStrings, noticesWords} from './strings.js';
import {
  newNotice,
  noticeDraft,
  noticeFaults,
  noticeFields,
  noticesView,
  noticeValues,
} from './view.js';

const home = '/meja/pengumuman';

/** What the office wants everyone to know: written, changed, ended. */
export class DeskNoticesPanel extends DeskPanel<NoticesStrings> {
  static override properties: PropertyDeclarations = {
    notices: {state: true},
    editing: {state: true},
  };

  protected override readonly words = noticesWords;

  declare notices: readonly DeskNotice[];
  /** Id of what is written; nothing while all are listed. */
  declare editing: {id: string; isNew: boolean} | undefined;

  #form = new DeskForm(this);

  protected override async load(signal: AbortSignal): Promise<void> {
    const {client, now, office} = this.house;
    const [first] = this.route.rest;
    this.editing = undefined;
    if (!first) {
      this.notices = await client.notices.list({signal});
      return;
    }
    if (first === 'baru') {
      this.#form = new DeskForm(this, {draft: 'notice-new'});
      this.#form.begin(newNotice(instantOf(now(), office)));
      this.editing = {id: client.notices.newId(), isNew: true};
      return;
    }
    const {data, version} = await client.notices.get(first, {signal});
    this.#form = new DeskForm(this, {draft: `notice-${first}`});
    this.#form.begin(noticeValues(data), version);
    this.editing = {id: first, isNew: false};
  }

  protected override view() {
    const {editing, house, language, t} = this;
    const {notices} = house.client;
    if (!editing) {
      return noticesView(this.notices, language, t, {
        end: ({notice, version}) => void this.#do(() => notices.end(notice.id, version), t.ended),
        remove: ({notice, version}) =>
          void this.#do(() => notices.remove(notice.id, version), t.removed),
      });
    }
    const {id, isNew} = editing;
    return html`<h1>${isNew ? t.newTitle : t.editTitle}</h1>
      ${formView(this.#form, {
        fields: noticeFields(this.#form, zoneName(house.office), t),
        beside: html`<a class="button" href=${home}>${this.kit.cancel}</a>`,
        sending: {
          check: values => noticeFaults(values, t),
          send: (values, version) => notices.save(id, noticeDraft(values), version),
          done: async () => {
            house.say(t.saved);
            await house.go(home);
          },
          fresh: async () => {
            const {data, version} = await notices.get(id);
            return {values: noticeValues(data), version};
          },
        },
      })}`;
  }

  async #do(deed: () => Promise<unknown>, said: string): Promise<void> {
    await this.act(deed, said);
    const {refusal} = this;
    await this.reload();
    this.refusal = refusal;
  }
}

if (!customElements.get('desk-notices')) customElements.define('desk-notices', DeskNoticesPanel);

declare global {
  interface HTMLElementTagNameMap {
    'desk-notices': DeskNoticesPanel;
  }
}
