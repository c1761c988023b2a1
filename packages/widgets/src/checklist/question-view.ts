import {optionsOf, type Question, type QuestionOption} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {inLang} from '../shared/format.js';
import {here} from './here.js';
import type {ChecklistModel, Picked} from './model.js';
import type {ChecklistStrings} from './strings.js';
import type {ChecklistActs} from './view.js';

type Fact = Question['fact'];

/** An answer in words. */
function nameOf(
  {unit, max: most}: Fact,
  option: QuestionOption,
  {lang}: ChecklistModel,
  t: ChecklistStrings,
) {
  const {label, value, min, max} = option;
  if (label) return inLang(label, lang);
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  return t.band(min, max === most ? undefined : max, t.units[unit!]);
}

/** What was answered, to be looked at and changed. */
function answered({service, answers}: Picked, model: ChecklistModel, t: ChecklistStrings) {
  const {lang, said} = model;
  const told = service.facts.filter(({id}) => answers[id] !== undefined);
  const label = (fact: Fact) => {
    const value = answers[fact.id]!;
    const is = ({value: one, min = 0, max = Infinity}: QuestionOption) =>
      value === one || (typeof value === 'number' && value >= min && value <= max);
    return nameOf(fact, optionsOf(service, fact).find(is) ?? {value}, model, t);
  };
  return told.map(fact => {
    const others = {...said, service: service.id, [fact.id]: undefined};
    return html`<p>
      ${inLang(fact.question, lang)} <b>${label(fact)}</b>
      <a href=${here(model, others)} data-act="forget" data-value=${fact.id}>${t.change}</a>
    </p>`;
  });
}

/** The next question, one tap to answer, and what was answered before. */
export function questionView(
  one: Picked,
  model: ChecklistModel,
  t: ChecklistStrings,
  acts?: ChecklistActs,
) {
  const {lang} = model;
  const [next] = one.list.questions;
  return [
    answered(one, model, t),
    next
      ? html`<form>
          ${acts?.kept(one)}
          <fieldset>
            <legend>${inLang(next.fact.question, lang)}</legend>
            ${next.fact.help ? html`<p>${inLang(next.fact.help, lang)}</p>` : nothing}
            ${next.options.map(
              option =>
                html`<button name=${next.fact.id} value=${String(option.value)} data-act="answer">
                  ${nameOf(next.fact, option, model, t)}
                </button> `,
            )}
          </fieldset>
        </form>`
      : nothing,
  ];
}
