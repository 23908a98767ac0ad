/** Text without the marks of Markdown. */
export function plainText(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(nbsp|lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? '');
}

const entities: Record<string, string> = { nbsp: '\u00a0', lt: '<', gt: '>', quot: '"', amp: '&' };
