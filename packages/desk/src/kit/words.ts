/** A language of the desk. */
export type Lang = 'id' | 'en';

/** Words of a part of the desk: Indonesian at once, English when it is wanted. */
export interface Words<S> {
  id: S;
  en?: S;
  english: () => Promise<{en: S}>;
}

/** The words to speak in; Indonesian until others have come. */
export const inWords = <S>(words: Words<S>, lang: Lang): S => words[lang] ?? words.id;

/** Makes the words of a language ready. */
export async function learn<S>(words: Words<S>, lang: Lang): Promise<void> {
  if (lang === 'en') words.en ??= (await words.english()).en;
}
