/** Little-endian numbers, each with its width in bytes. */
export function numbers(...fields: [value: number, width: 1 | 2 | 4 | 8][]): Uint8Array {
  const bytes: number[] = [];
  for (const [value, width] of fields) {
    for (let i = 0; i < width; i++) bytes.push(Math.floor(value / 256 ** i) % 256);
  }
  return Uint8Array.from(bytes);
}
