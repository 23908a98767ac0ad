import { fc, test } from '@fast-check/vitest';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { XmlHandler } from '../../../src/read/container/xml/xml-handler.ts';
import { XmlScanner } from '../../../src/read/container/xml/xml-scanner.ts';
import { Unreadable } from '../../../src/read/unreadable.ts';

/** What a document says, one event after the other; `null` when it is refused. */
type Events = (string | [string, Record<string, string>])[] | null;

/** Texts that follow one another as one: in how many pieces they come means nothing. */
function gather(read: (handler: Required<XmlHandler>) => void): Events {
  const events: NonNullable<Events> = [];
  let text = '';
  const add = (...event: NonNullable<Events>): void => {
    if (text !== '') events.push(`“${text}”`);
    text = '';
    events.push(...event);
  };
  try {
    read({
      open: (name, attributes) => add([name, { ...attributes }]),
      close: (name) => add(`/${name}`),
      text(piece) {
        text += piece;
      },
    });
  } catch {
    return null;
  }
  add();
  return events;
}

function scan(pieces: readonly string[]): Events {
  return gather((handler) => {
    const scanner = new XmlScanner(handler);
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
  });
}

/** What the library says; text around the root element, which is white space, is nothing to ours. */
function parse(document: string): Events {
  return gather((handler) => {
    const parser = new SaxesParser({ xmlns: false as const, position: false });
    let depth = 0;
    const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
    const takeText = (text: string): void => {
      if (depth > 0) handler.text(text);
    };
    parser.on('doctype', () => {
      throw new Error('refused');
    });
    parser.on('opentag', ({ name, attributes }) => {
      depth++;
      handler.open(localName(name), attributes);
    });
    parser.on('closetag', ({ name }) => {
      depth--;
      handler.close(localName(name));
    });
    parser.on('text', takeText);
    parser.on('cdata', takeText);
    parser.write(document).close();
  });
}

const tokens = [
  ['<', '>', '/', '</', '/>', '=', '"', "'", '&', ';', '!', '?', '-', '--', ']', ']]>'],
  [' ', '\t', '\n', '\r', '\r\n', '\u0085', '\0', '\ufffe', '\ufeff', '𠮷', '清'],
  ['a', 'b', 'x:a', 'row', 'r', '1', '.', ':', '__proto__', 'constructor'],
  ['<a>', '</a>', '<a/>', '<x:a>', '</x:a>', '</x:a >', '<清>', '</清>', '<row r="1">', '</row>'],
  [' r="1"', " r='1'", ' s = "2"', ' x:r="清 &amp;\t\r\n"', ' constructor=""', ' __proto__="1"'],
  ['&amp;', '&lt;', '&#65;', '&#x41;', '&#X41;', '&#0;', '&#x110000;', '&nbsp;', '&#;', '&;'],
  ['<!--', '-->', '<!-- c -->', '<![CDATA[', '<![CDATA[a<b]]>', '<!DOCTYPE a>', '<!x'],
  ['<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>"],
  ['<?xml?>', '<?xml version="2"?>', '<?pi?>', '<?pi a="b" ?>', '<?', '?>', '<?XML v?>'],
].flat();

/** Mostly well-formed: one well-formed document, a few tokens put in or out. */
const element: fc.Memo<string> = fc.memo((depth) => {
  const inside = depth <= 1 ? text : fc.oneof(text, element(depth - 1));
  return fc
    .tuple(fc.constantFrom('a', 'x:a', 'row', '清', '_-.1'), attributes, fc.array(inside))
    .map(([name, written, parts]) =>
      parts.length === 0
        ? `<${name}${written}/>`
        : `<${name}${written}>${parts.join('')}</${name}>`,
    );
});
const texts = [
  ['清单', ' ', '\r\n', '\r', 'a]b]]c', '&amp;', '&#x6e05;', '&#13;', '>', '"'],
  ['<!-- - -->', '<![CDATA[<&]] >]]>', '<![CDATA[]]>', '<?pi ?a?>', '12.5'],
];
const text = fc.constantFrom(...texts.flat());
const attributes = fc
  .uniqueArray(fc.constantFrom('r', 's', 'x:r', 'constructor', '__proto__', '清'), { maxLength: 3 })
  .map((names) => names.map((name, i) => ` ${name}${i ? ' = ' : '='}"${i} &lt;\n'>"`).join('\n'));
const document = fc
  .tuple(fc.constantFrom('', '\ufeff', '<?xml version="1.0"?>\r\n', ' ', '<!-- -->'), element(4))
  .map(([before, root]) => `${before}${root}\n`);
const damaged = fc
  .tuple(
    document,
    fc.array(fc.tuple(fc.nat(400), fc.nat(3), fc.constantFrom('', ...tokens)), { maxLength: 3 }),
  )
  .map(([whole, changes]) =>
    changes.reduce((left, [at, count, token]) => {
      const index = at % (left.length + 1);
      return left.slice(0, index) + token + left.slice(index + count);
    }, whole),
  );
const anything = fc.array(fc.constantFrom(...tokens), { maxLength: 14 }).map((all) => all.join(''));
const cuts = fc.array(fc.nat(300), { maxLength: 6 });

/** A surrogate pair is never cut in two by what decodes the bytes. */
function cut(whole: string, places: readonly number[]): string[] {
  const at = [0, ...places, whole.length].filter(
    (place) => place <= whole.length && !/[\udc00-\udfff]/.test(whole[place] ?? ''),
  );
  return at.toSorted((a, b) => a - b).map((place, i, all) => whole.slice(place, all[i + 1]));
}

describe('XmlScanner', () => {
  test.prop([document, cuts], { numRuns: 500 })('reads well-formed documents', (whole, places) => {
    expect(parse(whole)).not.toBeNull();
    expect(scan(cut(whole, places))).toEqual(parse(whole));
  });

  test.prop([fc.oneof(damaged, anything), cuts], { numRuns: 3000 })(
    'reads or refuses as the library does, in whatever pieces the document comes',
    (whole, places) => {
      // XML wants white space after the target of an instruction, the library does not.
      fc.pre(!/<\?[^\s?]+\?(?!>)/.test(whole));
      expect(scan(cut(whole, places))).toEqual(parse(whole));
    },
  );

  it.each<[what: string, pieces: string[]]>([
    ['a DOCTYPE, before its end comes', ['<!DOCTYPE a [']],
    ['a thousand and one elements, one in the other', ['<a>'.repeat(1001)]],
    ['a tag that does not end', ['<a b="', ...Array<string>(4).fill('c'.repeat(1 << 17))]],
    ['a comment that does not end', ['<!--', ...Array<string>(4).fill('c'.repeat(1 << 17))]],
  ])('refuses %s', (_, pieces) => {
    const scanner = new XmlScanner({});
    expect(() => {
      for (const piece of pieces) scanner.write(piece);
    }).toThrow(Unreadable);
  });

  it('hands on a long text as it comes', () => {
    const pieces: string[] = [];
    const scanner = new XmlScanner({ text: (piece) => void pieces.push(piece) });
    scanner.write('<a>');
    for (let i = 0; i < 4; i++) scanner.write('清'.repeat(1 << 17));
    expect(pieces).toHaveLength(4);
  });
});
