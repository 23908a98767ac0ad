import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Prints a web page as Chromium does from its print dialogue. */
export function printWithChromium(html) {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'form.html'), html);
    execFileSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-pdf-header-footer',
        `--user-data-dir=${join(folder, 'profile')}`,
        `--print-to-pdf=${join(folder, 'form.pdf')}`,
        join(folder, 'form.html'),
      ],
      { stdio: 'ignore' },
    );
    return readFileSync(join(folder, 'form.pdf'));
  });
}

/**
 * Exports a flat OpenDocument file as LibreOffice does.
 *
 * @param filter `writer_pdf_Export` or `calc_pdf_Export`
 * @param options filter options, such as a password
 */
export function printWithLibreOffice(flat, filter, options = {}) {
  return inFolder((folder) => {
    const name = filter.startsWith('writer') ? 'form.fodt' : 'form.fods';
    writeFileSync(join(folder, name), flat);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        `pdf:${filter}:${JSON.stringify(filterData(options))}`,
        '--outdir',
        folder,
        join(folder, name),
      ],
      { stdio: 'ignore' },
    );
    return readFileSync(join(folder, `${basename(name, name.slice(4))}.pdf`));
  });
}

function filterData(options) {
  const entries = Object.entries(options).map(([key, value]) => [
    key,
    { type: typeof value, value: String(value) },
  ]);
  return Object.fromEntries(entries);
}

function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-fixtures-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
