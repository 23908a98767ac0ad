/** A part of a configuration, whether it was of any use in a run, and what to say where it was not. */
export interface Part {
  /** `null` for the command line. */
  file: string | null;
  path: (string | number)[];
  /** Whether the place is the key there rather than the value. */
  isKey: boolean;
  /** Tells several parts at one place apart. */
  subject?: string;
  isUsed: boolean;
  message: string;
  how: string;
}
