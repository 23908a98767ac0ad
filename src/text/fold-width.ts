/**
 * Full-width letters, digits and signs in their half-width form, length unchanged.
 *
 * Not NFKC: that would turn `①50人` into `150人` and `10²` into `102`.
 */
export function foldWidth(text: string): string {
  if (!/[\uff01-\uff5e\u3000]/.test(text)) return text;
  return text.replace(/[\uff01-\uff5e\u3000]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
