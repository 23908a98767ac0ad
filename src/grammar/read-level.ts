/**
 * A category as written, in code and name.
 *
 *   13-时效指标      产出指标
 *   ^  ^ name        ^ name, no code
 *   └ code
 */
export function readLevel(value: string): { code: string | null; name: string } {
  const match = /^(\d{1,2})\s*[-－—–]\s*(.*)$/s.exec(value);
  return match === null
    ? { code: null, name: value }
    : { code: match[1] as string, name: (match[2] as string).trim() };
}
