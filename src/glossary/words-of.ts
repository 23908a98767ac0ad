/** The words of a list written with white space (and line breaks) between them. */
export function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
