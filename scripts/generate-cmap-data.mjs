/**
 * Writes the character maps of simplified Chinese from pdfjs-dist into the sources, so that text in fonts
 * that are not embedded is read offline, in Node, in a bundle and on a page alike.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'node_modules/pdfjs-dist/cmaps';
const names = readdirSync(folder)
  .filter((name) => /^(?:Adobe-GB1-UCS2|GB.*|UniGB-.*)\.bcmap$/.test(name))
  .sort();
const lines = names.map(
  (name) => `  '${name}': '${readFileSync(`${folder}/${name}`).toString('base64')}',`,
);

const notice = readFileSync(`${folder}/LICENSE`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('%%Copyright:'))
  .map((line) => line.replace('%%Copyright:', '//').trimEnd())
  .join('\n');

mkdirSync('src/generated', { recursive: true });
writeFileSync(
  'src/generated/chinese-cmap-data.ts',
  `// Character maps of the Adobe-GB1 collection, base64, as pdfjs-dist packs them. Generated.
//
${notice}
export const chineseCMapData: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);
