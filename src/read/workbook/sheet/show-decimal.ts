/**
 * A number with the commonest formats of amounts, `0`, `0.00`, `#,##0`, `#,##0.00` and so on: a quarter of
 * the time that reading a large workbook takes would go into working out such a format cell by cell.
 * Rounds as Excel does, by the fifteen digits that it keeps: 1.005 shows as 1.01.
 *
 * @returns `undefined` for other formats, and for numbers of more digits than that
 */
export function showDecimal(value: number, format: string): string | undefined {
  const shape = shapes.get(format);
  if (shape === undefined) return undefined;
  const { decimals, isGrouped } = shape;
  const scaled = Math.round(Number((Math.abs(value) * 10 ** decimals).toPrecision(15)));
  if (!(scaled < 1e15)) return undefined;
  const digits = String(scaled).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const whole = isGrouped ? group(digits.slice(0, point)) : digits.slice(0, point);
  const sign = value < 0 && scaled > 0 ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(point)}`;
}

interface Shape {
  decimals: number;
  isGrouped: boolean;
}

const shapes = new Map<string, Shape>(
  [0, 1, 2, 3, 4].flatMap((decimals) => {
    const rest = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
    return [
      [`0${rest}`, { decimals, isGrouped: false }],
      [`#,##0${rest}`, { decimals, isGrouped: true }],
    ];
  }),
);

/** `1,234,567` for 1234567. */
function group(digits: string): string {
  let grouped = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) {
    grouped = `${digits.slice(Math.max(0, end - 3), end)},${grouped}`;
  }
  return grouped;
}
