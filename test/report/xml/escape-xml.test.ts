import { fc, test } from '@fast-check/vitest';
import { SaxesParser } from 'saxes';
import { describe, expect } from 'vitest';
import { escapeXml } from '../../../src/report/xml/escape-xml.ts';

describe('escapeXml', () => {
  test('marks become entities, what XML may not hold is shown', () => {
    expect(escapeXml('≥95% & <b>"]]>')).toBe('≥95% &amp; &lt;b&gt;&quot;]]&gt;');
    expect(escapeXml('\0\x1b\uFFFE')).toBe('␀␛\uFFFD');
  });

  test.prop([fc.string({ unit: 'binary' })])(
    'anything fits into an attribute and an element',
    (text) => {
      const read: string[] = [];
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('opentag', ({ attributes }) => read.push(String(attributes['a'])));
      parser.on('text', (content) => read.push(content));
      parser.write(`<x a="${escapeXml(text)}">${escapeXml(text)}.</x>`).close();
      expect(read[1]).toBe(`${read[0]}.`);
    },
  );
});
