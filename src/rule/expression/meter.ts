/**
 * How many facts the expressions of the rule that is being asked may still read. One for all, since
 * rules are asked one after the other; each turn of a macro reads at least one fact.
 */
export const meter = { left: Number.POSITIVE_INFINITY };
