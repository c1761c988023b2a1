/** What every form says as it is first drawn. */
export interface FormStrings {
  /** After the name of a field that must be filled in. */
  required: string;
  /** After the name of one that may be left empty. */
  optional: string;
  /** The choice of nothing, in a list to choose from. */
  pick: string;
  send: string;
  /** The most letters a text may have. */
  most: (letters: string) => string;
}

/** What every form says as it is first drawn. */
export const forms: FormStrings = {
  required: 'wajib diisi',
  optional: 'boleh dikosongkan',
  pick: 'Pilih…',
  send: 'Kirim',
  most: letters => `Paling banyak ${letters} huruf.`,
};
