import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';

/**
 * Converts files with LibreOffice.
 *
 * @param ending of the results, such as `.calc.pdf`; the format's own where there is none
 */
export function convert(
  files: readonly string[],
  format: string,
  folder: string,
  { ending, options = [] }: { ending?: string; options?: readonly string[] } = {},
): void {
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'convert-'));
  const profile = `-env:UserInstallation=file://${join(tmpdir(), 'convert-profile')}`;
  const wanted = ['--headless', ...options, '--convert-to', format, '--outdir', work];
  execFileSync('soffice', [profile, ...wanted, ...files], { stdio: 'ignore' });
  for (const result of readdirSync(work)) {
    const { name, ext } = parse(result);
    copyFileSync(join(work, result), join(folder, `${name}${ending ?? ext}`));
  }
}
