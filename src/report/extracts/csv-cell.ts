/**
 * A value as a cell of CSV (RFC 4180) that no spreadsheet program will run as a formula.
 *
 * A text that could begin one gets an apostrophe in front; numbers, also negative ones, stay numbers.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  const safe = formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// Programs for Chinese and Japanese take the full-width signs as well.
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

const plainNumber = /^[+-]?\d+(?:\.\d+)?%?$/;
