/**
 * A pattern of RE2 for the engine of JavaScript. Only for patterns without what the two write
 * differently besides: white space is ASCII in RE2, and a dot stops at a line feed alone.
 */
export function nativePattern(pattern: string): RegExp {
  const translated = pattern.replace(parts, (part) =>
    part.startsWith('[')
      ? part.replaceAll('\\p{Han}', '\\p{Script=Han}')
      : (translations[part] ?? part),
  );
  return new RegExp(translated, 'u');
}

/** A class as a whole, so that a dot in it stays a dot; an escape; a dot. */
const parts = /\[(?:\\.|[^\]\\])*\]|\\p\{Han\}|\\.|\./gu;

const translations: Readonly<Record<string, string>> = {
  '\\p{Han}': '\\p{Script=Han}',
  '\\s': '[\\t\\n\\f\\r ]',
  '.': '[^\\n]',
};
