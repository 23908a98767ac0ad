import { refusals } from '../../refusal/refusals.ts';

/**
 * Text with what `&lt;`, `&#28165;` and the like stand for. Names of a DOCTYPE's own are not known.
 *
 * @throws {Unreadable} when an ampersand begins no reference, or one to no character of XML
 */
export function resolveReferences(text: string): string {
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const character = whole.endsWith(';') ? (named.get(name) ?? numbered(name)) : undefined;
    if (character === undefined) throw refusals.damaged();
    return character;
  });
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function numbered(name: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([\dA-Fa-f]+)|(\d+))$/.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** @see https://www.w3.org/TR/xml/#NT-Char */
function isCharacter(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x1_0000 && code <= 0x10_ffff) ||
    code === 0x9 ||
    code === 0xa ||
    code === 0xd
  );
}
