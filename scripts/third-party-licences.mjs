import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of the packages whose code a bundle holds, as one text: they ask to be passed on with it.
 *
 * @param {Iterable<string>} modulePaths of all modules in the bundle
 */
export function thirdPartyLicences(modulePaths) {
  const folders = new Set();
  for (const path of modulePaths) {
    const match = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path);
    if (match) folders.add(match[0]);
  }
  return [...folders].map(licenceOf).toSorted().join('\n\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}`.trim();
}
