/** Text to GB18030 bytes, by asking the decoder what every two-byte sequence means. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    if (character <= '\x7f') bytes.push(character.charCodeAt(0));
    else bytes.push(...(sequences.get(character) ?? []));
  }
  return Uint8Array.from(bytes);
}

const sequences = readSequences();

function readSequences(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, number[]>();
  const add = (...sequence: number[]) => {
    const text = decoder.decode(Uint8Array.from(sequence));
    if ([...text].length === 1 && !found.has(text)) found.set(text, sequence);
  };
  for (const lead of range(0x81, 0xfe)) for (const trail of range(0x40, 0xfe)) add(lead, trail);
  for (const first of range(0x81, 0x84)) {
    for (const second of range(0x30, 0x39)) {
      for (const third of range(0x81, 0xfe)) {
        for (const fourth of range(0x30, 0x39)) add(first, second, third, fourth);
      }
    }
  }
  // Broken pairs decode to the replacement character too; this is its own sequence.
  return found.set('\ufffd', [0x84, 0x31, 0xa4, 0x37]);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
