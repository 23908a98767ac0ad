/**
 * The form as a web page, for Chromium to print: A4 across, the heading repeated on each page.
 *
 * @param {{ruled: boolean, font?: string}} look with ruling lines, or with white space alone
 */
export function htmlForm({ preamble, rows: [heading, ...rows] }, { ruled, font = plainFont }) {
  const [title, ...lines] = preamble;
  return `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>${escape(title)}</title>
<style>
  @page { size: A4 landscape; margin: 12mm }
  * { font: 10pt "${font}" }
  h1 { font-size: 16pt; text-align: center }
  table { border-collapse: collapse; width: 100%; table-layout: fixed }
  td, th { padding: ${ruled ? '3px' : '6px 8px'}; vertical-align: ${ruled ? 'middle' : 'top'}; text-align: left${ruled ? '; border: 1px solid #000' : ''} }
  .amount { text-align: right }
</style>
<h1>${escape(title)}</h1>
${lines.map((line) => `<p>${escape(line)}</p>`).join('\n')}
<table>
<colgroup>${columnShares[heading.length].map((share) => `<col style="width:${share}%">`).join('')}</colgroup>
<thead>${row(heading, 'th')}</thead>
<tbody>
${rows.map((cells) => row(cells, 'td')).join('\n')}
</tbody></table></html>
`;
}

/** TrueType, which Chromium embeds as it is; of fonts with PostScript outlines it makes pictures (Type 3). */
const plainFont = 'WenQuanYi Zen Hei';

/** By how many columns there are: with money, and with departments and units. */
const columnShares = { 7: [14, 9, 9, 8, 8, 20, 32], 5: [13, 13, 15, 24, 35] };

function row(cells, tag) {
  const inside = cells.map((cell, column) => {
    const isAmount = tag === 'td' && cells.length === 7 && column > 0 && column < 5;
    return `<${tag}${isAmount ? ' class="amount"' : ''}>${escape(cell)}</${tag}>`;
  });
  return `<tr>${inside.join('')}</tr>`;
}

function escape(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
