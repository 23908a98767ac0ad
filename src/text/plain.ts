import { foldWidth } from './fold-width.ts';
import { rememberByText } from './remember-by-text.ts';

const unimportant =
  /[\s\u200b\ufeff,;:!?"'`、。，；：！？“”‘’「」『』《》〈〉…·•_()[\]{}（）【】〔〕]|(?<!\d)\.|\.(?!\d)/g;

/**
 * A text as far as it matters when two texts are compared: half-width, lower case, without white
 * space and punctuation. Signs that carry meaning (%, ≥, numbers' points and signs) stay.
 */
export const plain = rememberByText((text) =>
  foldWidth(text).toLowerCase().replace(unimportant, ''),
);
