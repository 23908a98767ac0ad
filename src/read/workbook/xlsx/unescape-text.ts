/**
 * Characters that XML cannot hold, as SpreadsheetML writes them: `_x000D_` is a carriage return,
 * `_x005F_` an underscore that would look like the beginning of such a one.
 *
 * @see ECMA-376 part 1, 22.9.2.19 (ST_Xstring)
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
