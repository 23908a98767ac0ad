/** Whether more of a thing is good, or less; `null` where it cannot be told. */
export type Direction = 'up' | 'down' | null;
