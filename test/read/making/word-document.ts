import { archive } from './archive.ts';
import { contentTypes } from './content-types.ts';
import { declaration } from './declaration.ts';
import { relationships } from './workbook.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The bytes of a small .docx with this body. */
export function wordDocument(body: string, parts: Record<string, string> = {}): Uint8Array {
  return archive({
    '[Content_Types].xml': contentTypes({ 'word/document.xml': 'wordprocessingml.document.main' }),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ['rId1', 'numbering', 'numbering.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'header', 'header1.xml'],
      ['rId4', 'header', 'header2.xml'],
      ['rId5', 'footer', 'footer1.xml'],
    ]),
    'word/document.xml': `${declaration}<w:document xmlns:w="${word}" xmlns:mc="m" xmlns:v="v" xmlns:wps="s"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function table(...rows: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.join('')}</w:tbl>`;
}

export function row(...cells: string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

export function cell(text: string, properties = ''): string {
  return cellOf(paragraph(text), properties);
}

export function cellOf(blocks: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${blocks}</w:tc>`;
}
