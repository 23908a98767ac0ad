/** What may begin with a character, as bits. */
export const lead = {
  calendar: 1,
  occasion: 2,
  frequency: 4,
  numberWord: 8,
  quantity: 16,
  group: 32,
} as const;
