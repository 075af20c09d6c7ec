/** Weights in words; anything between can still be typed as a number. */
export const WEIGHT_WORDS = { low: 0.5, normal: 1, high: 2, critical: 4 } as const;

export type WeightWord = keyof typeof WEIGHT_WORDS;

const WORDS = Object.keys(WEIGHT_WORDS) as WeightWord[];

/** The word whose weight is nearest, by ratio: 3 is nearer to 4 than to 2. */
export function wordFor(weight: number): WeightWord {
  const distance = (word: WeightWord) => Math.abs(Math.log(weight / WEIGHT_WORDS[word]));
  return WORDS.reduce((best, word) => (distance(word) < distance(best) ? word : best));
}
