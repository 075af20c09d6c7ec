const collator = new Intl.Collator('da');

const ascii: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/**
 * The text in plain small letters, in which å, aa and a are the same, æ, ae and a, and ø, oe and o:
 * as the server takes them when it searches (`text.Letters`).
 */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœøßþðđłı]/g, (letter) => ascii[letter] ?? letter)
    .replace(/a[ae]|oe/g, (two) => two.charAt(0));
}

/** The Danish alphabetical order, in which ae is æ and oe is ø, as the server sorts (`graph.SortKey`). */
export function byAlphabet(a: string, b: string): number {
  return collator.compare(danish(a), danish(b)) || collator.compare(a, b);
}

function danish(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('aa', 'å')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø');
}
