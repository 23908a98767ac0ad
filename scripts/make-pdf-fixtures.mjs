/**
 * Prints the seeds as the programs that units use print them, and writes fixtures/pdf/. Needs Chromium,
 * LibreOffice and the Noto CJK fonts; what it wrote is committed, so that the tests need none of them.
 */
import { writeFileSync } from 'node:fs';
import { flatSheet, flatText } from './pdf-fixtures/flat-office-form.mjs';
import { htmlForm } from './pdf-fixtures/html-form.mjs';
import { printWithChromium, printWithLibreOffice } from './pdf-fixtures/print.mjs';
import { readForm, readLabelledForm } from './pdf-fixtures/read-form.mjs';

const forms = {
  '000': readForm('seeds/000_530b315cda3937c0.txt'),
  '001': readLabelledForm('fixtures/extracted/001.records.json'),
  '002': readForm('seeds/002_ce4dfbf79bb214a4.txt'),
  '003': readLabelledForm('fixtures/labelled/003.records.json'),
  '004': readForm('seeds/004_d01970435e92e0bf.txt'),
};

for (const [name, form] of Object.entries(forms)) {
  write(`${name}.cells.json`, `${JSON.stringify(form, null, 1)}\n`);
  write(`${name}.chromium.pdf`, printWithChromium(htmlForm(form, { ruled: true })));
  write(
    `${name}.writer.pdf`,
    printWithLibreOffice(flatText(form, { ruled: true }), 'writer_pdf_Export'),
  );
  write(
    `${name}.calc.pdf`,
    printWithLibreOffice(flatSheet(form, { ruled: true }), 'calc_pdf_Export'),
  );
}

const small = forms['004'];
// In Noto Sans CJK radicals share their glyphs with ideographs, and Chromium names the radical.
const first = { ...small, rows: small.rows.slice(0, 7) };
const noto = { ruled: true, font: 'Noto Sans CJK SC' };
write('004.radicals.chromium.pdf', printWithChromium(htmlForm(first, noto)));

write('004.borderless.chromium.pdf', printWithChromium(htmlForm(small, { ruled: false })));
write(
  '004.borderless.writer.pdf',
  printWithLibreOffice(flatText(small, { ruled: false }), 'writer_pdf_Export'),
);
write(
  '004.password.pdf',
  printWithLibreOffice(flatText(small, { ruled: true }), 'writer_pdf_Export', {
    EncryptFile: true,
    DocumentOpenPassword: 'secret',
  }),
);

function write(name, content) {
  writeFileSync(`fixtures/pdf/${name}`, content);
  console.log(`fixtures/pdf/${name}\t${content.length}`);
}
