/** From which confidence of a label on … */
export const thresholds = {
  /** a message there is right, */
  arguable: 0.4,
  /** silence is a miss, */
  likely: 0.6,
  /** hardly any reviewer would let it pass. */
  certain: 0.75,
} as const;
