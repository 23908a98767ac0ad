/**
 * An amount as people write it.
 *
 * @param fen 1/100 yuan
 * @param unitDigits how many digits of fen one unit has: 6 for 万元, 2 for 元
 * @param decimals how many digits after the point to write
 */
export function writeMoney(fen: bigint, unitDigits: number, decimals: number): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(unitDigits + 1, '0');
  const whole = digits.slice(0, -unitDigits);
  const fraction = digits.slice(-unitDigits).slice(0, decimals);
  return `${fen < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
