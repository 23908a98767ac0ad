/** The body of a function that returns something, with the variables that it needs meanwhile. */
export function writeBody(code: string, scratch: number): string {
  if (scratch === 0) return code;
  const names = Array.from({ length: scratch }, (_, i) => `t${i}`);
  return `{ let ${names.join(', ')}; return ${code}; }`;
}
