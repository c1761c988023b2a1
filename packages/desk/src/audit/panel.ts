import type {AuditEntry} from '@pendopo/sdk/staff';
import type {PropertyDeclarations} from 'lit';
import {casesCss} from '../cases/facts.js';
import {DeskForm} from '../kit/form.js';
import {DeskPanel} from '../kit/panel.js';
import {type AuditStrings, auditWords} from './strings.js';
import {auditView} from './view.js';

const place = '/meja/catatan';

/** Who did and read what at the office; for its head. */
export class DeskAudit extends DeskPanel<AuditStrings> {
  static override properties: PropertyDeclarations = {
    entries: {state: true},
    next: {state: true},
  };
  static override css = casesCss;

  protected override readonly words = auditWords;

  declare entries: readonly AuditEntry[];
  declare next: string | undefined;

  readonly #filter = new DeskForm(this, {loose: true});

  protected override async load(signal: AbortSignal): Promise<void> {
    this.#filter.begin({action: this.route.query.get('action') ?? 'all'});
    const {data, next} = await this.house.client.audit.list(this.#filters, {signal});
    this.entries = data;
    this.next = next;
  }

  protected override view() {
    const {entries, next, language: lang} = this;
    const acts = {filter: () => this.#show(), more: () => void this.#more()};
    return auditView({entries, next, form: this.#filter, lang}, this.t, acts);
  }

  get #filters() {
    const {action = 'all'} = this.#filter.values;
    return action === 'all' ? {} : {action};
  }

  #show(): void {
    const {action = 'all'} = this.#filter.values;
    void this.house.go(`${place}?${new URLSearchParams({action}).toString()}`);
  }

  async #more(): Promise<void> {
    const {client} = this.house;
    const filters = {...this.#filters, cursor: this.next!};
    const more = await this.act(async () => client.audit.list(filters));
    if (!more) return;
    this.entries = [...this.entries, ...more.data];
    this.next = more.next;
  }
}

if (!customElements.get('desk-audit')) customElements.define('desk-audit', DeskAudit);

declare global {
  interface HTMLElementTagNameMap {
    'desk-audit': DeskAudit;
  }
}
