import { refusals } from '../../refusal/refusals.ts';

/** The name of an element or attribute. */
export interface XmlName {
  /** As written, prefix and all. */
  raw: string;
  /** Without its prefix. */
  local: string;
}

/**
 * A name, each with the same object when it comes again, so that it need be looked at but once.
 *
 * @throws {Unreadable} when XML has no such name
 * @see https://www.w3.org/TR/xml/#NT-Name
 */
export function xmlName(raw: string): XmlName {
  const known = names.get(raw);
  if (known !== undefined) return known;
  if (!pattern.test(raw)) throw refusals.damaged();
  const name = { raw, local: raw.slice(raw.indexOf(':') + 1) };
  if (names.size < mostNames) names.set(raw, name);
  return name;
}

const names = new Map<string, XmlName>();

/** Office formats have a few hundred names; what makes up more is no such file. */
const mostNames = 2000;

/** Whether a character of ASCII may stand inside a name; beyond ASCII nearly all may. */
export function isInName(code: number): boolean {
  return code < 0x80 ? inName[code] === 1 : code >= 0x80;
}

const inName = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[-.\w:]/.test(String.fromCharCode(code)) ? 1 : 0,
);

const start =
  ':A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const pattern = new RegExp(`^[${start}][-.0-9${start}\\xB7\\u0300-\\u036F\\u203F\\u2040]*$`, 'u');
