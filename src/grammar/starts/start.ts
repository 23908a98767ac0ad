/** Where an item of a list of indicators begins; offsets into the text. */
export interface Start {
  /** Where the start opens, with its bracket; where its digits stand; where its body begins. */
  opens: number;
  from: number;
  to: number;
  body: number;
}
