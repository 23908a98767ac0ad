/** One `--format`: what, and the file it goes to instead of standard output. */
export interface Format {
  name: string;
  file: string | null;
}

/** `json=报告.json` is the format `json` into a file. */
export function parseFormat(text: string): Format {
  const at = text.indexOf('=');
  return at === -1
    ? { name: text, file: null }
    : { name: text.slice(0, at), file: text.slice(at + 1) };
}
