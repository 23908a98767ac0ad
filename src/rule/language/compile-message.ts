import type { FactValue } from '../../tree/facts/fact.ts';
import type { Spot } from '../../tree/spot.ts';
import { Mistake } from '../mistake.ts';
import type { Path, Supplied } from './path.ts';
import { resolvePath } from './resolve-path.ts';
import type { Scope } from './scope.ts';

/** A message with the words of one finding filled in. */
export interface Message {
  text: string;
  /** What was filled in, by placeholder. */
  values: Record<string, string>;
}

/**
 * A message template. Placeholders are paths in braces.
 *
 *   “{value}”属于“{expected}”，不应列在“{parent}”之下
 *     ^^^^^      ^^^^^^^^
 *
 * @throws {Mistake} where a placeholder names nothing that can be written
 */
export function compileMessage(
  template: string,
  scope: Scope,
): (spot: Spot, supplied: Supplied) => Message {
  const parts: Part[] = [];
  let start = 0;
  for (const part of template.split(/(\{[^{}]*\})/)) {
    if (isSlot(part)) {
      parts.push({ name: part.slice(1, -1), path: slotPath(part, start, scope) });
    } else {
      refuseBrace(part, start);
      parts.push(part);
    }
    start += part.length;
  }
  return (spot, supplied) => {
    const values: Record<string, string> = {};
    let text = '';
    for (const part of parts) {
      if (typeof part === 'string') text += part;
      else text += values[part.name] ??= write(part.path.read(spot, supplied));
    }
    return { text, values };
  };
}

/** Words, or what is filled in. */
type Part = string | { name: string; path: Path };

function isSlot(part: string): boolean {
  return part.startsWith('{') && part.endsWith('}');
}

function slotPath(part: string, start: number, scope: Scope): Path {
  const name = part.slice(1, -1);
  try {
    const path = resolvePath(name, scope);
    if (writable.has(path.type)) return path;
  } catch (error) {
    if (!(error instanceof Mistake) || error.span === null) throw error;
    const span = { start: start + 1 + error.span.start, end: start + 1 + error.span.end };
    throw new Mistake(error.message, error.how, span);
  }
  const span = { start: start + 1, end: start + part.length - 1 };
  throw new Mistake(
    `“${name}”不是文字或数，不能写进提示`,
    `写它下面的一项，如“${name}.value”`,
    span,
  );
}

const writable: ReadonlySet<string> = new Set(['string', 'number', 'integer']);

function refuseBrace(part: string, start: number): void {
  const at = part.search(/[{}]/);
  if (at === -1) return;
  const span = { start: start + at, end: start + at + 1 };
  throw new Mistake('花括号不成对', '占位符写成 {名称}', span);
}

function write(value: FactValue): string {
  return value === null || Number.isNaN(value) ? '' : shorten(String(value));
}

/** A file that holds something else altogether is one text that nobody could read, of any length. */
function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).replace(halved, '')}……` : text;
}

const longest = 500;
/** The first half of a character that takes two units. */
const halved = /[\ud800-\udbff]$/;
