import {SheetFault} from '../fault.js';

const asXlsx = {
  id: 'simpan sebagai "Excel Workbook (.xlsx)" atau "CSV UTF-8", lalu coba lagi.',
  en: 'save it as "Excel Workbook (.xlsx)" or "CSV UTF-8", then try again.',
};

/** What can be wrong with a file before a single row is read. */
export const sheetFaults = {
  empty: () =>
    new SheetFault('empty', {
      id: 'Berkas ini kosong. Pilih berkas yang berisi tabel.',
      en: 'This file is empty. Choose one with a table in it.',
    }),
  locked: () =>
    new SheetFault('password-protected', {
      id: 'Berkas Excel ini dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu coba lagi.',
      en: 'This Excel file is protected by a password. Open it in Excel, remove the password, save, then try again.',
    }),
  old: () =>
    new SheetFault('old-excel', {
      id: `Ini berkas Excel lama (.xls). Buka di Excel, ${asXlsx.id}`,
      en: `This is an old Excel file (.xls). Open it in Excel, ${asXlsx.en}`,
    }),
  foreign: () =>
    new SheetFault('not-a-sheet', {
      id: `Ini bukan tabel CSV atau Excel. Buka di Excel atau LibreOffice, ${asXlsx.id}`,
      en: `This is no CSV or Excel table. Open it in Excel or LibreOffice, ${asXlsx.en}`,
    }),
  corrupt: () =>
    new SheetFault('corrupt', {
      id: 'Berkas Excel ini rusak atau terpotong. Buka di Excel, simpan lagi, atau unduh ulang, lalu coba lagi.',
      en: 'This Excel file is damaged or cut off. Open it in Excel and save it anew, or download it again, then try again.',
    }),
  tooLarge: () =>
    new SheetFault('too-large', {
      id: 'Isi berkas ini terlalu besar untuk sebuah tabel kantor. Hapus lembar, gambar, dan baris yang tidak perlu, atau bagi menjadi beberapa berkas.',
      en: 'What is in this file is too large for a table of an office. Remove sheets, pictures and rows that are not needed, or split it into several files.',
    }),
  noSheet: (name: string, others: readonly string[]) =>
    new SheetFault('no-such-sheet', {
      id: `Tidak ada lembar "${name}". Yang ada: ${others.join(', ')}.`,
      en: `There is no sheet "${name}". There are: ${others.join(', ')}.`,
    }),
  openQuote: (line: number) =>
    new SheetFault('open-quote', {
      id: `Tanda kutip (") di sekitar baris ${line} tidak ditutup. Hapus atau gandakan tanda kutip itu, lalu coba lagi.`,
      en: `A quotation mark (") near line ${line} is not closed. Remove or double it, then try again.`,
    }),
};
