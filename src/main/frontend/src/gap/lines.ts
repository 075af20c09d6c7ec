/** Breaks a name into lines of whole words, since SVG text does not wrap. */
export function lines(text: string, length: number): string[] {
  const result: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = result.at(-1);
    if (last !== undefined && last.length + word.length < length) {
      result[result.length - 1] = `${last} ${word}`;
    } else {
      result.push(word);
    }
  }
  return result.slice(0, 3);
}
