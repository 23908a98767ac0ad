/** Title lines as paragraphs, every run of rows as a table of its own, as on printed pages. */
export function dressAsPage(lines: readonly string[]): string {
  let body = '';
  let isInTable = false;
  for (const line of lines) {
    const isRow = line.includes('\t');
    if (isRow !== isInTable) body += isRow ? '<table border="1">' : '</table>';
    body += isRow ? rowOf(line) : `<p>${escape(line)}</p>`;
    isInTable = isRow;
  }
  return `<!DOCTYPE html><meta charset="utf-8"><title></title>${body}${isInTable ? '</table>' : ''}`;
}

function rowOf(line: string): string {
  return `<tr>${line
    .split('\t')
    .map((cell) => `<td>${escape(cell)}</td>`)
    .join('')}</tr>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
