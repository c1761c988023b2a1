import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

/** A column of a table. */
export interface Column<Row> {
  name: string;
  cell: (row: Row) => unknown;
  /** Names the row: read out with each of its cells. One column of a table. */
  head?: boolean;
  /** Figures stand to the right. */
  figure?: boolean;
}

export interface Table<Row> {
  /** What the table holds; read out, not shown. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  key: (row: Row) => unknown;
  /** Said where there is no row. */
  empty: string;
  /** Marks a row, such as `warn`. */
  mark?: (row: Row) => string | undefined;
}

/** A table that becomes a card for each row where the screen is narrow. */
export function tableView<Row>({caption, columns, rows, key, empty, mark}: Table<Row>) {
  if (!rows.length) return html`<p class="soft">${empty}</p>`;
  // Drawn as cards, browsers forget that it is a table: the roles say it again.
  const cell = ({name, cell, head, figure}: Column<Row>, row: Row): TemplateResult => {
    const kind = figure ? 'figure' : nothing;
    return head
      ? html`<th scope="row" role="rowheader">${cell(row)}</th>`
      : html`<td role="cell" class=${kind as string} data-name=${name}>
          <span>${cell(row)}</span>
        </td>`;
  };
  return html`<table class="cards" role="table">
    <caption class="aside">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(({name}) => html`<th scope="col" role="columnheader">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows,
        key,
        row =>
          html`<tr role="row" class=${(mark?.(row) ?? nothing) as string}>
            ${columns.map(column => cell(column, row))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
