import { basename, resolve } from 'node:path';
import { type Configs, openConfigs } from '../../config/open-configs.ts';
import type { Found } from '../../engine/input/find-files.ts';
import { readInput } from '../../engine/input/read-input.ts';
import { type ParsedDocument, parseDocument } from '../../engine/parse-document.ts';
import { layoutsOf } from '../../plugin/layouts-of.ts';
import { readersOf } from '../../plugin/readers-of.ts';
import { extract } from '../../report/extract.ts';
import type { Extraction } from '../../report/extraction.ts';
import type { Problem } from '../../report/reporter.ts';
import { visible } from '../../text/visible.ts';
import { findInputs, type StreamInput } from '../find-inputs.ts';
import type { Io } from '../io.ts';
import { known } from '../known.ts';
import { parseFormat } from '../output/parse-format.ts';
import { tellBrokenConfigs } from '../output/tell-broken-configs.ts';
import { tellProblems } from '../output/tell-problems.ts';
import { writeOutput } from '../output/write-output.ts';
import { parseOptions } from '../parse-options.ts';
import { extractOptions } from './extract-options.ts';
import { loadWriter } from './load-writer.ts';

/**
 * `perflint extract FILE…`: the data of the tables.
 *
 * @returns the exit code: 2 where a file could not be used
 * @throws {UsageError} for a mistake in the command line
 */
export async function extractCommand(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions(args, extractOptions);
  const configs = openConfigs({ ...known, folder: io.folder, isOff: false, extra: [] });
  const streamName = values['stdin-filename'];
  const { found, streams } = await findInputs(positionals, { configs, streamName }, io);
  const documents = [...found, ...streams];
  const formats = (values.format ?? ['json']).map(parseFormat);
  const isSingle =
    positionals.length === 1 && documents.length === 1 && !isFromFolder(documents[0]);
  const writers = await Promise.all(formats.map(({ name }) => loadWriter(name, isSingle)));
  const extractions: Extraction[] = [];
  let code = 0;
  for (const document of documents) {
    const { root, problems, warnings } = await parse(document, configs, io);
    for (const warning of warnings)
      io.stderr.write(`${visible(`${document.filePath}：${warning}`)}\n`);
    if (problems.length > 0) code = tellProblems(document.filePath, problems, io);
    if (root) extractions.push(extract(root, basename(document.filePath)));
  }
  code = Math.max(code, tellBrokenConfigs(configs, io));
  if (extractions.length === 0) return code;
  formats.forEach(({ file }, index) => writeOutput(io, file, writers[index]?.(extractions) ?? ''));
  return code;
}

function isFromFolder(document: Found | StreamInput | undefined): boolean {
  return document !== undefined && 'isNamed' in document && !document.isNamed;
}

async function parse(
  document: Found | StreamInput,
  configs: Configs,
  io: Io,
): Promise<ParsedDocument> {
  const bytes = bytesOf(document);
  if (!(bytes instanceof Uint8Array)) return { root: null, problems: [bytes], warnings: [] };
  const { plugins } = (await configs.of(resolve(io.folder, document.filePath))).known;
  return parseDocument(bytes, document.filePath, readersOf(plugins), layoutsOf(plugins));
}

function bytesOf(document: Found | StreamInput): Uint8Array | Problem {
  if ('bytes' in document) return document.bytes;
  return 'problem' in document ? document.problem : readInput(document.path);
}
