/** Whether each word of the search is a prefix of some word of the text. */
export function byBeginningOfWords(text: string, search: string): boolean {
  const words = fold(text).split(/[\s,·-]+/);
  return fold(search)
    .split(/\s+/)
    .filter(Boolean)
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}

/** Folds case and accents, but keeps æ, ø and å. */
function fold(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replaceAll('å', '\u0001')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'å')
    .trim();
}
