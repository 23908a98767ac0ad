/** Whether a file begins with these bytes. */
export function startsWith(bytes: Uint8Array, ...beginning: number[]): boolean {
  return beginning.every((byte, i) => bytes[i] === byte);
}
