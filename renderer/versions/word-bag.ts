/** The words of a text and how many times each comes; short ones tell nothing of what a paragraph is about. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Words of four letters and more; of a text that has none, all its words. */
export function bagOf(text: string): WordBag {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  const kept = long.length > 0 ? long : words;
  const counts = new Map<string, number>();
  for (const word of kept) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: kept.length };
}

/** How much two texts say with the same words, from 0 to 1 (Dice's coefficient on their words). */
export function alikeness(a: WordBag, b: WordBag): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  const most = 2 * Math.min(a.size, b.size);
  if (a.size + b.size === 0) return 0;
  // Too different in length to be alike whatever their words.
  if (most / (a.size + b.size) < 0.3) return most / (a.size + b.size);
  let shared = 0;
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}
