/** Stands among the times of the rules for what reading documents costs; no rule is called so. */
export const reading = 'reading';
