import { foldWidth } from './fold-width.ts';

/**
 * A text as far as it matters when two texts are compared: half-width, lower case, without white
 * space and punctuation. Signs that carry meaning (%, ≥, numbers' points and signs) stay.
 */
export function plain(text: string): string {
  return foldWidth(text).toLowerCase().replace(unimportant, '');
}

const unimportant =
  /[\s\u200b\ufeff,;:!?"'`、。，；：！？“”‘’「」『』《》〈〉…·•_()[\]{}（）【】〔〕]|(?<!\d)\.|\.(?!\d)/g;
