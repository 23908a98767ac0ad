/**
 * What is wrong in a YAML file: where, what was expected, and what to write instead.
 * Has the shape of a report's problem.
 */
export interface Fault {
  message: string;
  how: string;
  line: number;
  column: number;
  frame: string;
}

/** Where something stands in a YAML file, as offsets. */
export interface Span {
  start: number;
  end: number;
}
