/** The form as a flat OpenDocument text or spreadsheet, for LibreOffice to print. A4 across. */
export function flatText(form, { ruled }) {
  const [title, ...lines] = form.preamble;
  const paragraphs = lines.map((line) => `<text:p>${escape(line)}</text:p>`).join('\n');
  return document(
    'text',
    ruled,
    form.rows[0].length,
    `<text:p text:style-name="Title">${escape(title)}</text:p>\n${paragraphs}\n${table(form, paragraph)}`,
  );
}

export function flatSheet(form, { ruled }) {
  const width = form.rows[0].length;
  const above = form.preamble.map((line) => sheetLine(line, width)).join('\n');
  return document('spreadsheet', ruled, width, table(form, paragraph, above));
}

function document(kind, ruled, width, body) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}" ${namespaces}>
<office:automatic-styles>
${columnWidths[width].map((each, i) => `<style:style style:name="column${i}" style:family="table-column"><style:table-column-properties style:column-width="${each}cm"/></style:style>`).join('\n')}
<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true" fo:keep-together="auto"/></style:style>
<style:style style:name="table" style:family="table"${kind === 'spreadsheet' ? ' style:master-page-name="Standard"' : ''}><style:table-properties style:width="26.5cm" table:align="left"/></style:style>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" fo:wrap-option="wrap" style:vertical-align="${ruled ? 'middle' : 'top'}"${ruled ? ' fo:border="0.5pt solid #000000"' : ''}/>${textLook}</style:style>
<style:style style:name="above" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/>${textLook}</style:style>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties style:font-name-asian="WenQuanYi Zen Hei" style:font-size-asian="16pt"/></style:style>
<style:page-layout style:name="across"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.5cm"/></style:page-layout>
</office:automatic-styles>
<office:styles><style:default-style style:family="paragraph">${textLook}</style:default-style></office:styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="across"/></office:master-styles>
<office:body><office:${kind}>
${body}
</office:${kind}></office:body></office:document>
`;
}

function table({ rows: [heading, ...rows] }, cellText, above = '') {
  const columns = heading.map((_, i) => `<table:table-column table:style-name="column${i}"/>`);
  const line = (cells) =>
    `<table:table-row table:style-name="row">${cells.map((cell) => `<table:table-cell table:style-name="cell" office:value-type="string">${cellText(cell)}</table:table-cell>`).join('')}</table:table-row>`;
  return `<table:table table:name="Table" table:style-name="table">
${columns.join('')}
${above}
<table:table-header-rows>${line(heading)}</table:table-header-rows>
${rows.map(line).join('\n')}
</table:table>`;
}

/** A line above the table of a sheet: one cell merged over all columns. */
function sheetLine(line, width) {
  return `<table:table-row><table:table-cell table:style-name="above" office:value-type="string" table:number-columns-spanned="${width}" table:number-rows-spanned="1">${paragraph(line)}</table:table-cell><table:covered-table-cell table:number-columns-repeated="${width - 1}"/></table:table-row>`;
}

function paragraph(text) {
  return `<text:p>${escape(text)}</text:p>`;
}

/** By how many columns there are: with money, and with departments and units. */
const columnWidths = { 7: [3.8, 2.3, 2.3, 1.9, 1.9, 5.3, 9], 5: [3.4, 3.4, 4, 6.4, 9.3] };

const textLook =
  '<style:text-properties style:font-name="WenQuanYi Zen Hei" style:font-name-asian="WenQuanYi Zen Hei" fo:font-family="WenQuanYi Zen Hei" style:font-family-asian="WenQuanYi Zen Hei" fo:font-size="9pt" style:font-size-asian="9pt"/>';

const namespaces = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
