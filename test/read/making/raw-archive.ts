import { joined } from './joined.ts';
import { numbers } from './numbers.ts';

/** A file of an archive as it shall be stored, whatever it says of itself. */
export interface RawFile {
  name: string;
  /** Deflated. */
  data: Uint8Array;
  /** What the archive says that it unpacks to. */
  size: number;
  crc32?: number;
  flags?: number;
}

/** A ZIP archive that may lie. */
export function rawArchive(files: readonly RawFile[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const common = numbers(
      [20, 2],
      [file.flags ?? 0, 2],
      [8, 2],
      [0, 4],
      [file.crc32 ?? 0, 4],
      [file.data.length, 4],
      [file.size, 4],
      [name.length, 2],
      [0, 2],
    );
    const local = joined(numbers([0x04034b50, 4]), common, name, file.data);
    directory.push(
      joined(
        numbers([0x02014b50, 4], [20, 2]),
        common,
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        name,
      ),
    );
    locals.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  return joined(...locals, ...directory, end);
}
