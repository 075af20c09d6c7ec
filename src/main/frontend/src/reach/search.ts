/** True when each word of the search begins some word of the text. */
export function byBeginningOfWords(text: string, search: string): boolean {
  const words = fold(text).split(/[\s,·-]+/);
  return fold(search)
    .split(/\s+/)
    .filter(Boolean)
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}

/** Without case and accents, but with æ, ø and å as letters of their own. */
function fold(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replaceAll('å', '\u0001')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u0001', 'å')
    .trim();
}
