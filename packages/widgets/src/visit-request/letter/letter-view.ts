import {html, nothing, type TemplateResult} from 'lit';
import {plain, zoneName} from '../../shared/format.js';
import {listView} from './list-view.js';
import {type LetterModel, pupilsOf} from './model.js';
import {letterDate, letterDay, letterHours, letterPupils, letterReady, subject} from './words.js';

// What people wrote keeps to itself the direction that it is read in.
const said = (text: string | undefined) => html`<bdi>${plain(text)}</bdi>`;

const parts = (...texts: (string | undefined | false)[]) => texts.filter(Boolean).join(', ');

/** The school's letterhead, or room for the one that its paper has. */
function head({draft, district, ownPaper}: LetterModel) {
  const {letterHead, schoolName, address, village, phone, npsn} = draft;
  if (ownPaper) return html`<header class="head blank"></header>`;
  return html`<header class="head">
    ${letterHead ? html`<p class="over">${said(letterHead)}</p>` : nothing}
    <p class="school">${said(schoolName)}</p>
    <p>${said(parts(address, village, `Kecamatan ${district}`))}</p>
    <p>Telepon ${said(phone)} · NPSN ${npsn}</p>
  </header>`;
}

/** Number, nature, attachment and subject at the left; place and date level with the number. */
function top({draft}: LetterModel, about: string) {
  const row = (name: string, value: unknown) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>:</td>
      <td>${value}</td>
    </tr>`;
  return html`<div class="numbered">
    <table>
      <tbody>
        ${row('Nomor', said(draft.letterNumber))} ${row('Sifat', 'Biasa')}
        ${row('Lampiran', '1 (satu) berkas')} ${row('Hal', about)}
      </tbody>
    </table>
    <p class="date">${said(draft.letterPlace)}, ${letterDate(draft.letterDate)}</p>
  </div>`;
}

/** The head of the office, and where the office is. */
const addressee = ({to: {office, address}}: LetterModel) =>
  html`<div class="to">
    <p>Yth. Kepala ${said(office.name)}</p>
    <p>${address ? said(address) : html`di ${said(office.region)}`}</p>
  </div>`;

/** What the visit is asked for, and what the team finds. */
function facts(model: LetterModel) {
  const {draft, district, to} = model;
  const {record, kia} = pupilsOf(model);
  const {dates, contactName, contactRole, phone} = draft;
  const row = (name: string, value: unknown) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>:</td>
      <td>${value}</td>
    </tr>`;
  return html`<table class="facts">
    <tbody>
      ${record ? row('Perekaman KTP-el', letterPupils(record)) : nothing}
      ${kia ? row('Penerbitan KIA', letterPupils(kia)) : nothing}
      ${row(
        'Usulan hari, tanggal',
        dates.length > 1
          ? html`<ol>
              ${dates.map(day => html`<li>${letterDay(day)}</li>`)}
            </ol>`
          : dates.map(letterDay),
      )}
      ${row('Waktu', letterHours(model, zoneName(to.office)))}
      ${row('Tempat', said(parts(draft.schoolName, draft.address, draft.village, district)))}
      ${row('Sarana', letterReady(model))}
      ${row('Narahubung', html`${said(parts(contactName, contactRole))}, ${said(phone)}`)}
    </tbody>
  </table>`;
}

/** Who signs, with room for the signature and the school's stamp. */
const signature = ({draft: {signerTitle, signerName, signerNip}}: LetterModel) =>
  html`<div class="signed">
    <p>${said(signerTitle)},</p>
    <p class="stamp"></p>
    <p class="name">${said(signerName)}</p>
    ${signerNip ? html`<p>NIP ${signerNip}</p>` : nothing}
  </div>`;

const copies = ({draft: {copies = []}}: LetterModel) =>
  copies.length
    ? html`<div class="copies">
        <p>Tembusan:</p>
        ${
          copies.length > 1
            ? html`<ol>
                ${copies.map(one => html`<li>${said(one)}</li>`)}
              </ol>`
            : html`<p>${said(copies[0])}</p>`
        }
      </div>`
    : nothing;

/**
 * The official letter of a school (Surat Permohonan) with its lists to fill in by hand, each on
 * sheets of A4: the same on screen, in print, on the server.
 *
 * Layout after domain standards "Official letter": place and date level with the number, "Yth." below
 * the subject, opening, content and closing, the block of the signature, copies.
 */
export function letterView(model: LetterModel): TemplateResult {
  const {draft, number} = model;
  const {record, kia} = pupilsOf(model);
  const about = subject(!!record, !!kia);
  return html`<div class="letters" lang="id">
    <article class="sheet letter" aria-label="Surat permohonan">
      ${head(model)} ${top(model, about)} ${addressee(model)}
      <p class="text">Dengan hormat,</p>
      <p class="text">
        Agar siswa ${said(draft.schoolName)} memiliki dokumen kependudukan, kami memohon Bapak/Ibu
        berkenan menugaskan tim pelayanan keliling (jemput bola) ke sekolah kami, dengan keterangan
        sebagai berikut.
      </p>
      ${facts(model)}
      <p class="text">
        Daftar siswa terlampir diisi dan disimpan oleh sekolah, lalu diserahkan langsung kepada
        petugas pada hari pelayanan.
      </p>
      <p class="text">
        Demikian permohonan ini kami sampaikan. Atas perhatian dan bantuan Bapak/Ibu, kami
        mengucapkan terima kasih.
      </p>
      ${signature(model)} ${copies(model)}
      ${number ? html`<p class="request">Nomor permintaan daring: ${number}</p>` : nothing}
    </article>
    ${record ? listView(model, 'Perekaman KTP-el', record) : nothing}
    ${kia ? listView(model, 'Penerbitan KIA', kia) : nothing}
  </div>`;
}
