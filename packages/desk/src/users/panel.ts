import type {FirstPassword, StaffUser} from '@pendopo/sdk/staff';
import type {PropertyDeclarations} from 'lit';
import {DeskForm} from '../kit/form.js';
import {DeskPanel} from '../kit/panel.js';
import {type UsersStrings, usersWords} from './strings.js';
import {changeFaults, newFaults, type Role, type UsersActs, usersView} from './view.js';

/** Who may come to the desk; for its head. */
export class DeskUsers extends DeskPanel<UsersStrings> {
  static override properties: PropertyDeclarations = {
    users: {state: true},
    editing: {state: true},
    resetting: {state: true},
    told: {state: true},
  };

  protected override readonly words = usersWords;

  declare users: readonly StaffUser[];
  /** Who is being changed; `new` for someone who is let in. */
  declare editing: StaffUser | 'new' | undefined;
  declare resetting: StaffUser | undefined;
  /** A password to begin with, told once. */
  declare told: FirstPassword | undefined;

  #form = new DeskForm(this);

  protected override async load(signal: AbortSignal): Promise<void> {
    this.users = await this.house.client.users.list({signal});
  }

  protected override view() {
    const {house, users, editing, resetting, told, language: lang} = this;
    const model = {users, editing, resetting, told, lang, self: house.session.user.id};
    return usersView({...model, form: this.#form}, this.t, this.#acts);
  }

  get #acts(): UsersActs {
    const {users} = this.house.client;
    return {
      edit: who => this.#edit(who),
      cancel: () => this.#close(),
      add: {
        check: values => newFaults(values, this.t),
        send: ({login = '', name = '', role}) =>
          users.add({login: login.trim().toLowerCase(), name: name.trim(), role: role as Role}),
        done: added => this.#tell(added),
      },
      change: {
        check: values => changeFaults(values, this.t),
        send: ({name = '', role, allowed}) => {
          const {id} = this.editing as StaffUser;
          // Of oneself only the name can be changed.
          const access =
            id === this.house.session.user.id ? {} : {role: role as Role, disabled: !allowed};
          return users.change(id, {name: name.trim(), ...access});
        },
        done: async () => {
          this.#close();
          this.house.say(this.t.saved);
          await this.reload();
        },
      },
      askReset: who => (this.resetting = who),
      reset: () => void this.#reset(),
      heard: () => (this.told = undefined),
      copy: text => void this.#copy(text),
    };
  }

  #edit(who: StaffUser | 'new'): void {
    this.#form = new DeskForm(this);
    const {name, role, disabled} = who === 'new' ? {name: '', role: '', disabled: false} : who;
    this.#form.begin({name, role, allowed: disabled ? '' : 'on'});
    this.editing = who;
  }

  #close(): void {
    this.#form.discard();
    this.editing = undefined;
  }

  async #tell(first: FirstPassword): Promise<void> {
    this.#close();
    this.told = first;
    await this.reload();
  }

  async #reset(): Promise<void> {
    const {id} = this.resetting!;
    const first = await this.act(() => this.house.client.users.reset(id));
    this.resetting = undefined;
    if (first) await this.#tell(first);
  }

  async #copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.house.say(this.t.told.copied);
  }
}

if (!customElements.get('desk-users')) customElements.define('desk-users', DeskUsers);

declare global {
  interface HTMLElementTagNameMap {
    'desk-users': DeskUsers;
  }
}
