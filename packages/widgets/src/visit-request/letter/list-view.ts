import {html, type TemplateResult} from 'lit';
import {plain} from '../../shared/format.js';
import type {LetterModel, Pupils} from './model.js';
import {letterDate} from './words.js';

const columns = ['No.', 'Nama sesuai KK', 'Kelas', 'Tanggal lahir', 'KK dibawa', 'Keterangan'];

/**
 * The attachment: a ruled list with a line for every pupil, empty. It is filled in by hand and stays
 * with the school: what pupils are called is nothing that a server must know. There is no column for
 * a NIK; the team reads it from the family card.
 */
export function listView({draft}: LetterModel, what: string, {count}: Pupils): TemplateResult {
  const {letterNumber, letterDate: day, schoolName} = draft;
  // It scrolls on a screen: a keyboard must get there.
  return html`<article class="sheet list" tabindex="0" aria-label="Lampiran: daftar siswa, ${what}">
    <p>Lampiran surat nomor <bdi>${plain(letterNumber)}</bdi>, ${letterDate(day)}</p>
    <h3>Daftar siswa: ${what}</h3>
    <p class="of"><bdi>${plain(schoolName)}</bdi></p>
    <table>
      <thead>
        <tr>
          ${columns.map(name => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          {length: count},
          (_, i) =>
            html`<tr>
              <td>${i + 1}</td>
              <td></td>
              <td></td>
              <td></td>
              <td></td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </article>`;
}
