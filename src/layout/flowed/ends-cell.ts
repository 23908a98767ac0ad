/** Whether a line ends with the mark that a sentence or an item ends with, as the last line of a cell does. */
export function endsCell(line: string): boolean {
  return /[。；;！!]$/.test(line);
}
