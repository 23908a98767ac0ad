/** A text with one small change, and in Chinese what was changed. */
export interface TextChange {
  text: string;
  what: string;
}
