import type {Statistic, StatisticPoint, StatisticSeries} from '@pendopo/sdk';
import {html, nothing} from 'lit';
import {inLang, type Lang} from '../shared/format.js';
import type {StatisticsStrings} from './strings.js';
import {figureText, number, periodName} from './words.js';

/*
 * Bars without a chart library. Of the small ones, uPlot 1.6 is 19.8 kB (brotli) and
 * Chartist 1.5 30.7 kB, beside 10 kB for all of an element; both need a script to show anything, draw on
 * a canvas or put no words to a figure, and leave keyboard, gaps and the table to whoever uses them. A
 * line of text with one SVG line in it is read by everyone, printed by the server, and costs less than 0.8 kB.
 */

/**
 * One figure: a line of text with a bar in it, so that it is read without a script, on the narrowest
 * screen and at any size of letters. A gap is a box that says so, not a bar of no length; so is a
 * small number that is not told, whose bar would look like a number.
 *
 * @param most The largest figure: all series are drawn to one scale.
 */
function pointView(
  {period, value, range}: StatisticPoint,
  most: number,
  unit: string,
  t: StatisticsStrings,
) {
  const text = figureText({value, range}, t);
  const name = periodName(period, t);
  const label = `${name}: ${text}`;
  return html`<div
    class="point"
    role="img"
    aria-label=${value === undefined && !range ? label : `${label} ${unit}`}
  >
    <span>${name}</span>
    ${
      value === undefined
        ? html`<i>${text}</i>`
        : html`<svg><line y1="50%" x2="${(value / most) * 100}%" y2="50%" /></svg><b>${text}</b>`
    }
  </div>`;
}

/** What a series adds up to, where that may be told. */
export const totalText = (
  {total}: StatisticSeries,
  unit: string,
  t: StatisticsStrings,
): string | undefined => (total === undefined ? total : `${t.total} ${number(total, t)} ${unit}`);

/** All series as bars, each below its name and above its sum. */
export function chart(statistic: Statistic, t: StatisticsStrings, lang: Lang, hint: unknown) {
  const {series, period} = statistic;
  const unit = inLang(statistic.unit, lang);
  const most = Math.max(1, ...series.flatMap(({points}) => points.map(({value = 0}) => value)));
  return html`<figure>
    <figcaption class="soft">${unit} ${t.per[period]}</figcaption>
    ${series.map(one => {
      const name = inLang(one.name, lang);
      const total = totalText(one, unit, t);
      return html`<div role="group" aria-label=${name}>
        <h3>${name}</h3>
        ${one.points.map(point => pointView(point, most, unit, t))}
        ${total ? html`<b>${total}</b>` : nothing}
      </div>`;
    })}
    ${hint}
  </figure>`;
}
