import { nextPlace } from '../../text/next-place.ts';
import { remember } from '../../tree/remember.ts';

/** Whether a text holds any of these words. */
export function anyOf(words: readonly string[]): (text: string) => boolean {
  const byFirst = new Map<string, string[]>();
  for (const word of words) remember(byFirst, word.charAt(0), (): string[] => []).push(word);
  const next = nextPlace(words);
  return (text) => {
    for (let at = next(text, 0); at >= 0; at = next(text, at + 1)) {
      for (const word of byFirst.get(text.charAt(at)) ?? [])
        if (text.startsWith(word, at)) return true;
    }
    return false;
  };
}
