/** Which side of the number is meant. `about` is 约, 左右. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=' | 'about';

/** One thing that a target value says. */
export type Measure =
  | { kind: 'number'; comparator: Comparator | null; number: number; unit: string | null; text: string }
  | { kind: 'range'; from: number; to: number; unit: string | null; text: string }
  | { kind: 'deadline'; text: string }
  | { kind: 'formula'; text: string }
  | { kind: 'state'; text: string };
