import type { Extraction } from '../../report/extraction.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { UsageError } from '../usage-error.ts';

export type Writer = (extractions: readonly Extraction[]) => string;

/**
 * What writes data in that format, imported only now.
 *
 * @param isSingle whether the user named one document: its JSON is an object rather than a list
 * @throws {UsageError} when there is none
 */
export async function loadWriter(name: string, isSingle: boolean): Promise<Writer> {
  switch (name) {
    case 'json':
      return (extractions) =>
        `${JSON.stringify(isSingle ? extractions[0] : extractions, null, 2)}\n`;
    case 'ndjson':
      return (await import('../../report/extracts/write-ndjson.ts')).writeNdjson;
    case 'csv':
      return (await import('../../report/extracts/write-csv.ts')).writeCsv;
    default:
      throw new UsageError(
        `没有“${name}”这种数据格式，是不是“${nearestWord(name, names) ?? names.join('、')}”？`,
      );
  }
}

const names = ['json', 'ndjson', 'csv'];
