import {type Intake, Pendopo} from '@pendopo/sdk';
import type {DeskPartner, DeskPartnerQuery} from '@pendopo/sdk/staff';
import {html, type PropertyDeclarations} from 'lit';
import {formView} from '../kit/form-view.js';
import {DeskForm, type Values} from '../kit/form.js';
import {DeskPanel} from '../kit/panel.js';
import {type PartnersStrings, partnersWords} from './strings.js';
import {
  newPartner,
  partnerDraft,
  partnerFaults,
  partnerFields,
  partnerId,
  partnersView,
  partnerValues,
} from './view.js';

const home = '/meja/mitra';

/** The businesses that honour the child identity card, with their agreements. */
export class DeskPartnersPanel extends DeskPanel<PartnersStrings> {
  static override properties: PropertyDeclarations = {
    partners: {state: true},
    next: {state: true},
    editing: {state: true},
  };

  protected override readonly words = partnersWords;

  declare partners: readonly DeskPartner[];
  declare next: string | undefined;
  /** Id of who is written about; nothing of a new one, whose name makes it. */
  declare editing: {id?: string} | undefined;

  #search = new DeskForm(this, {loose: true});
  #form = new DeskForm(this);
  /** Ends the id of a new one: another business of the same name is another one. */
  #ending = '';
  #districts: Intake['districts'] = [];

  protected override async load(signal: AbortSignal): Promise<void> {
    const {client, server, office} = this.house;
    const [first] = this.route.rest;
    this.editing = undefined;
    if (!first) {
      const {query} = this.route;
      this.#search.begin({q: query.get('q') ?? '', standing: query.get('perjanjian') ?? ''});
      const {data, next} = await client.partners.list(this.#asked, {signal});
      this.partners = data;
      this.next = next;
      return;
    }
    const intake = await new Pendopo({server, office: office.id}).intake.get({signal});
    this.#districts = intake.districts;
    this.#form = new DeskForm(this);
    if (first === 'baru') {
      this.#form.begin(newPartner);
      this.#ending = crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36).slice(0, 4);
      this.editing = {};
      return;
    }
    const {data, version} = await client.partners.get(first, {signal});
    this.#form.begin(partnerValues(data), version);
    this.editing = {id: first};
  }

  get #asked(): DeskPartnerQuery {
    const {q, standing} = this.#search.values;
    return {
      ...(q?.trim() && {q: q.trim()}),
      ...(standing && {standing: standing as NonNullable<DeskPartnerQuery['standing']>}),
    };
  }

  protected override view() {
    const {editing, house, language: lang, t, partners, next} = this;
    if (!editing) {
      const model = {partners, more: !!next, search: this.#search, lang};
      return partnersView(model, t, {
        find: {
          send: async ({q = '', standing = ''}) => {
            const query = new URLSearchParams({q, perjanjian: standing});
            await house.go(`${home}?${query}`);
          },
        },
        more: () => void this.#more(),
      });
    }
    const {id} = editing;
    const {partners: client} = house.client;
    const idOf = ({name = ''}: Values) => id ?? `${partnerId(name)}-${this.#ending}`;
    return html`<h1>${id ? t.editTitle : t.newTitle}</h1>
      ${formView(this.#form, {
        fields: partnerFields(this.#form, this.#districts, t),
        beside: html`<a class="button" href=${home}>${this.kit.cancel}</a>`,
        sending: {
          check: values => partnerFaults(values, t),
          send: (values, version) =>
            client.save(idOf(values), partnerDraft(values, this.#districts), version),
          done: async () => {
            house.say(t.saved);
            await house.go(home);
          },
          fresh: async () => {
            const {data, version} = await client.get(idOf(this.#form.values));
            return {values: partnerValues(data), version};
          },
        },
      })}`;
  }

  async #more(): Promise<void> {
    const {partners} = this.house.client;
    const page = await this.act(() => partners.list({...this.#asked, cursor: this.next!}));
    if (!page) return;
    this.partners = [...this.partners, ...page.data];
    this.next = page.next;
  }
}

if (!customElements.get('desk-partners')) customElements.define('desk-partners', DeskPartnersPanel);

declare global {
  interface HTMLElementTagNameMap {
    'desk-partners': DeskPartnersPanel;
  }
}
