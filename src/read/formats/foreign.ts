import { readDirectory } from '../container/zip/read-directory.ts';
import type { Reader } from '../reader.ts';
import { refusals } from '../refusal/refusals.ts';
import { saveAsDocx } from '../refusal/save-as-docx.ts';
import { Unreadable } from '../unreadable.ts';
import { beginning } from './beginning.ts';
import { compoundKind } from './compound-kind.ts';
import { firstCharacter } from './first-character.ts';
import { startsWith } from './starts-with.ts';
import { zipNames } from './zip-names.ts';

/**
 * Files that perflint knows but does not read, and what to do with each. Stands last among the
 * readers, since it takes every archive that nobody else knows.
 */
export const foreignReader: Reader = {
  name: 'foreign',
  extensions: (
    '.rtf .odt .mht .mhtml .ofd .ppt .pptx .zip .rar .7z .gz ' +
    '.png .jpg .jpeg .gif .bmp .tif .tiff .webp'
  ).split(' '),
  recognises: (bytes) => kindOf(bytes) !== undefined,
  read(bytes) {
    const kind = kindOf(bytes);
    throw kind === undefined ? unknown() : kind.refuse();
  },
};

interface Kind {
  isThis(bytes: Uint8Array): boolean;
  refuse(): Unreadable;
}

const kinds: Kind[] = [
  {
    isThis: (bytes) => compoundKind(bytes) === 'encrypted',
    refuse: refusals.encrypted,
  },
  {
    isThis: (bytes) => firstCharacter(bytes) === '{' && beginning(bytes).startsWith('{\\rtf'),
    refuse: () => new Unreadable('文件是 RTF 文档', saveAsDocx),
  },
  {
    isThis: (bytes) => zipNames(bytes).length > 0 && /opendocument\.text/.test(beginning(bytes)),
    refuse: () => new Unreadable('文件是 OpenDocument 文字文档（.odt）', saveAsDocx),
  },
  {
    isThis: (bytes) =>
      /[a-z]/i.test(firstCharacter(bytes)) &&
      /^(?:from:.*?\n)?(?:.*\n)?mime-version:/i.test(beginning(bytes)),
    refuse: () =>
      new Unreadable(
        '文件是单个文件的网页（.mht）',
        '用浏览器、Excel 或 WPS 打开，另存为 .html 或 .xlsx 再检查',
      ),
  },
  {
    isThis: (bytes) => zipNames(bytes).includes('ofd.xml'),
    refuse: () => new Unreadable('文件是 OFD 版式文件', '用 OFD 阅读软件打开，另存为 PDF 再检查'),
  },
  {
    isThis: (bytes) => zipNames(bytes).some((name) => name.startsWith('ppt/')),
    refuse: () =>
      new Unreadable('文件是演示文稿，不是表格', '取得原来的 Excel、Word 或 PDF 文件再检查'),
  },
  {
    isThis: isPicture,
    refuse: () =>
      new Unreadable(
        '文件是图片，里面没有文字可供检查',
        '取得原来的 Excel、Word 或 PDF 文件再检查',
      ),
  },
  {
    // A ZIP without a directory is the beginning of something: its extension says of what.
    isThis: (bytes) =>
      (zipNames(bytes).length > 0 && readDirectory(bytes) !== null) || isArchive(bytes),
    refuse: () => new Unreadable('文件是压缩包', '先解压，再检查里面的文件'),
  },
];

function unknown(): Unreadable {
  return new Unreadable(
    '文件已经损坏，或者不是扩展名所示的格式',
    '向提供文件的人重新要一份，最好是 .xlsx、.docx 或 .pdf',
  );
}

function kindOf(bytes: Uint8Array): Kind | undefined {
  return kinds.find((kind) => kind.isThis(bytes));
}

function isPicture(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || // PNG
    startsWith(bytes, 0xff, 0xd8, 0xff) || // JPEG
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38) || // GIF
    startsWith(bytes, 0x49, 0x49, 0x2a, 0) || // TIFF
    startsWith(bytes, 0x4d, 0x4d, 0, 0x2a) ||
    (startsWith(bytes, 0x42, 0x4d) && bytes[6] === 0 && bytes[8] === 0) || // BMP
    (startsWith(bytes, 0x52, 0x49, 0x46, 0x46) &&
      startsWith(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50)) // WebP
  );
}

function isArchive(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, 0x52, 0x61, 0x72, 0x21) || // RAR
    startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf) || // 7z
    startsWith(bytes, 0x1f, 0x8b) // gzip
  );
}
