import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { makeRow } from '../make-row.ts';
import { random } from '../random.ts';
import type { Donor } from '../read-donors.ts';
import { printPdf } from './print-pdf.ts';
import { tableOf } from './table-of.ts';
import { type Content, writeWorkbook } from './write-workbook.ts';

/** A file that was written, what it is to stand for, and what reading and checking it may take. */
export interface GeneratedFile {
  path: string;
  what: string;
  asked: { milliseconds: number; megabytes: number };
}

/**
 * Writes the files that people hold, large ones, and one that is meant to harm; always the same bytes.
 *
 * @param isHuge whether instead to write what nobody holds, and what must not be the end of the process
 */
export function generateFiles(
  folder: string,
  donors: readonly Donor[],
  isHuge: boolean,
): GeneratedFile[] {
  mkdirSync(folder, { recursive: true });
  return (isHuge ? huge : wanted)(donors).map(
    ({ name, what, bytes, most: [milliseconds, megabytes] }) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return { path, what, asked: { milliseconds, megabytes } };
    },
  );
}

interface Wanted {
  name: string;
  what: string;
  bytes: Uint8Array;
  most: [milliseconds: number, megabytes: number];
}

function wanted(donors: readonly Donor[]): Wanted[] {
  return [
    {
      name: 'projects.xlsx',
      what: '1,000 projects, .xlsx',
      bytes: writeWorkbook(tableOf(rowsOf(donors, 1000))),
      most: [1000, 250],
    },
    {
      name: 'lines.xlsx',
      what: '100,000 rows of no known table, .xlsx',
      bytes: writeWorkbook(lines(donors)),
      most: [4000, 600],
    },
    {
      name: 'short.pdf',
      what: '35 pages, .pdf',
      bytes: printed(donors, 59),
      most: [1000, Infinity],
    },
    {
      name: 'long.pdf',
      what: '900 pages, .pdf',
      bytes: printed(donors, 1685),
      most: [6000, Infinity],
    },
    {
      name: 'bomb.xlsx',
      what: 'a bomb that unpacks to 300 MB, .xlsx',
      bytes: bomb(),
      most: [2000, 300],
    },
  ];
}

function huge(donors: readonly Donor[]): Wanted[] {
  return [
    {
      name: 'huge.xlsx',
      what: '100,000 projects in a sheet, .xlsx',
      bytes: writeWorkbook(tableOf(rowsOf(donors, 100_000))),
      most: [120_000, 2300],
    },
  ];
}

/** Long texts and amounts in seven columns, under no heading that means anything. */
function lines(donors: readonly Donor[]): Content[][] {
  return rowsOf(donors, 100_000).map(({ name, fiscal, other, goal }) => [
    name,
    fiscal,
    other,
    null,
    (fiscal + other) / 100,
    `${goal}${name}`,
    goal,
  ]);
}

function rowsOf(donors: readonly Donor[], count: number) {
  const next = random(1);
  return Array.from({ length: count }, (_, i) => makeRow(donors, i + 1, next).row);
}

function printed(donors: readonly Donor[], count: number): Uint8Array {
  const rows = tableOf(rowsOf(donors, count)).map((cells) =>
    cells.map((content) =>
      typeof content === 'number'
        ? content.toLocaleString('en-US', { minimumFractionDigits: 2 })
        : (content ?? ''),
    ),
  );
  return printPdf(rows);
}

function bomb(): Uint8Array {
  return zipSync({
    'xl/workbook.xml': new Uint8Array(1),
    'xl/worksheets/sheet1.xml': new Uint8Array(300 << 20).fill(0x20),
  });
}
