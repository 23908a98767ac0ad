import { codeFrame } from '../text/code-frame.ts';
import type { Source } from '../text/source.ts';
import type { Fault, Span } from './fault.ts';

/** A fault with its line, column and code frame. */
export function faultAt(source: Source, span: Span, message: string, how: string): Fault {
  const start = source.pointAt(span.start);
  const end = source.pointAt(Math.max(span.end, span.start));
  const frame = codeFrame(source, { start, end }, frameColumns, linesBefore);
  return { message, how, line: start.line, column: start.column, frame };
}

const frameColumns = 96;
const linesBefore = 2;
