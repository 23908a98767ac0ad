/** What a cell shows whose formula failed: [MS-XLS] 2.5.10. */
export function errorName(code: number): string {
  return names.get(code) ?? '#N/A';
}

const names = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);
