import {html, type PropertyDeclarations} from 'lit';
import {formView} from '../kit/form-view.js';
import {DeskForm} from '../kit/form.js';
import {DeskPanel} from '../kit/panel.js';
import {type FactsStrings, factsWords} from './strings.js';
import {factsFaults, factsFields, factsOf, factsValues} from './view.js';

/** What the office says of itself; for its head. */
export class DeskFacts extends DeskPanel<FactsStrings> {
  static override properties: PropertyDeclarations = {};

  protected override readonly words = factsWords;

  #form = new DeskForm(this);

  protected override async load(signal: AbortSignal): Promise<void> {
    const {data, version} = await this.house.client.facts.get({signal});
    this.#form = new DeskForm(this);
    this.#form.begin(factsValues(data), version);
  }

  protected override view() {
    const {house, language, t} = this;
    const {facts} = house.client;
    return html`<h1>${t.title}</h1>
      <p>${t.about}</p>
      ${formView(this.#form, {
        fields: factsFields(this.#form, language, t),
        sending: {
          check: values => factsFaults(values, t),
          send: (values, version) => facts.save(factsOf(values), version!),
          done: ({data, version}) => {
            this.#form.begin(factsValues(data), version);
            house.say(t.saved);
          },
          fresh: async () => {
            const {data, version} = await facts.get();
            return {values: factsValues(data), version};
          },
        },
      })}`;
  }
}

if (!customElements.get('desk-facts')) customElements.define('desk-facts', DeskFacts);

declare global {
  interface HTMLElementTagNameMap {
    'desk-facts': DeskFacts;
  }
}
