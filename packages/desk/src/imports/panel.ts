import type {Import, ImportAnswer, ImportKind, ImportOutcome} from '@pendopo/sdk/staff';
import {html, type PropertyDeclarations} from 'lit';
import {formView} from '../kit/form-view.js';
import {DeskForm, type Sending} from '../kit/form.js';
import {DeskPanel} from '../kit/panel.js';
import {doneView, previewView} from './preview-view.js';
import {type ImportsStrings, importsWords} from './strings.js';
import {historyView, sheetFields} from './view.js';

const css = String.raw;

/** Bringing in what the office keeps in sheets: look first, then save. */
export class DeskImports extends DeskPanel<ImportsStrings> {
  static override properties: PropertyDeclarations = {
    answer: {state: true},
    outcome: {state: true},
    history: {state: true},
  };
  static override css = css`
    .desk-drop {
      border: 2px dashed var(--line);
      border-radius: 0.5rem;
      padding: 0.25rem 1rem;
      margin-block: 1rem;
    }
    .desk-counts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 1.25rem;
      padding: 0;
      list-style: none;
    }
    .desk-counts .warn {
      color: var(--warn);
    }
  `;

  protected override readonly words = importsWords;

  /** What a sheet would do, while it is looked at. */
  declare answer: ImportAnswer | undefined;
  /** What was done. */
  declare outcome: ImportOutcome | undefined;
  declare history: readonly Import[];

  readonly #form = new DeskForm(this, {loose: true});

  protected override async load(signal: AbortSignal): Promise<void> {
    const {imports} = this.house.client;
    const parts = (['public', 'personal'] as const).filter(part => this.may(`import.${part}`));
    const lists = await Promise.all(parts.map(part => imports.list(part, {signal})));
    this.history = lists.flat().sort((a, b) => (a.at < b.at ? 1 : -1));
    if (this.ready) return;
    this.answer = undefined;
    this.outcome = undefined;
    this.#form.begin({kind: this.#kinds[0]!});
  }

  protected override view() {
    const {t, language: lang} = this;
    return html`<h1>${t.title}</h1>
      <p>${t.about}</p>
      ${this.#stepView()} ${historyView(this.history, lang, t)}`;
  }

  #stepView() {
    const {answer, outcome, t, busy, language: lang, house} = this;
    const {imports} = house.client;
    const again = () => this.#again();
    if (outcome) {
      const badRowsUrl = imports.badRowsUrl(outcome.import);
      return doneView({...outcome, lang}, t, {again, badRowsUrl});
    }
    if (answer) {
      const badRowsUrl = imports.badRowsUrl(answer.import);
      const apply = (skipBad: boolean) => void this.#apply(skipBad);
      return previewView({...answer, busy, lang}, t, {apply, again, badRowsUrl});
    }
    const fields = sheetFields(this.#form, this.#kinds, t, kind => imports.templateUrl(kind));
    return formView(this.#form, {fields, sending: this.#looking, submit: t.look});
  }

  /** What whoever sits here may bring in. */
  get #kinds(): ImportKind[] {
    return [
      ...(this.may('import.public')
        ? (['visits', 'partners', 'statistics', 'overrides'] as const)
        : []),
      ...(this.may('office.write') ? (['office'] as const) : []),
      ...(this.may('import.personal') ? (['applications'] as const) : []),
    ];
  }

  get #looking(): Sending<ImportAnswer> {
    const {house, t} = this;
    const chosen = (name: string) =>
      this.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.files?.[0];
    return {
      check: () => (chosen('file') ? [] : [{name: 'file', text: t.needsFile}]),
      send: ({kind, sheet, keepGone}) => {
        const file = chosen('file')!;
        return house.client.imports.preview({
          kind: kind as ImportKind,
          file,
          name: file.name,
          sheet: sheet?.trim() || undefined,
          keepGone: keepGone === 'on' || undefined,
          mapping: chosen('mapping'),
        });
      },
      done: answer => this.#show({answer}),
    };
  }

  async #apply(skipBad: boolean): Promise<void> {
    const {imports} = this.house.client;
    const one = this.answer!.import;
    const outcome = await this.act(() => imports.apply(one, {skipBad}), this.t.saved);
    if (!outcome) return;
    this.#show({outcome});
    await this.reload();
  }

  #again(): void {
    this.#show({});
    this.#form.begin({kind: this.#form.values['kind'] ?? this.#kinds[0]!});
    void this.reload();
  }

  /** Goes on to the next step, whose heading takes the focus. */
  #show({answer, outcome}: {answer?: ImportAnswer; outcome?: ImportOutcome}): void {
    this.answer = answer;
    this.outcome = outcome;
    void this.updateComplete.then(() => this.querySelector('h2')?.focus());
  }
}

if (!customElements.get('desk-import')) customElements.define('desk-import', DeskImports);

declare global {
  interface HTMLElementTagNameMap {
    'desk-import': DeskImports;
  }
}
