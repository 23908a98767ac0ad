import { CFB } from '@e965/xlsx';
import { archive } from './archive.ts';

/** Files of which no more is there than what says that they have a password. */
export const withPassword = {
  /** A book of BOF, FILEPASS (XOR) and EOF records. */
  xls(): Uint8Array {
    const bof = [0x09, 0x08, 16, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const filePass = [0x2f, 0, 6, 0, 0, 0, 0x34, 0x12, 0x78, 0x56];
    const end = [0x0a, 0, 0, 0];
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/Workbook', Uint8Array.from([...bof, ...filePass, ...end]));
    return new Uint8Array(CFB.write(container, { type: 'array' }));
  },

  ods(): Uint8Array {
    return archive({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': 'Salted',
      'META-INF/manifest.xml':
        '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    });
  },
};
