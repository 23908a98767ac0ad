import { strToU8, type Zippable, zipSync } from 'fflate';

/** A ZIP archive of these parts, in this order. */
export function archive(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    // OpenDocument wants to be known without unpacking.
    files[name] = name === 'mimetype' ? [bytes, { level: 0 }] : bytes;
  }
  return zipSync(files);
}
