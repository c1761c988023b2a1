/** Checklists in a line, so that a test reads like the notice at the counter. */
import {baseline} from '@pendopo/catalogue';
import {type Answers, type Checklist, checklist, type Service} from '@pendopo/sdk';

export function serviceOf(id: string, services: Service[] = baseline().services): Service {
  const service = services.find(one => one.id === id);
  if (!service) throw new Error(`no service ${id}`);
  return service;
}

/** `kk, birth_letter / f203?`: groups by comma, alternatives by slash, `?` while not certain. */
export const bring = ({requirements}: Checklist): string =>
  requirements
    .map(({oneOf, certain}) => {
      const alternatives = oneOf.map(items => items.map(({id}) => id).join('+'));
      return alternatives.join(' / ') + (certain ? '' : '?');
    })
    .join(', ');

/** What a checklist comes to: where else to go, or what to bring; `…` while questions are left. */
export function told(service: Service, answers: Answers, today?: string): string {
  const list = checklist(service, answers, today ? {today} : {});
  const more = list.complete ? '' : ` … ${list.questions.map(({fact}) => fact.id).join(' ')}`;
  if (list.applies === false) {
    return `-> ${list.otherwise.map(one => one.service ?? 'advice').join(' ')}${more}`;
  }
  return bring(list) + more;
}
