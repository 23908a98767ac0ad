import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/decode.ts';
import { encodeGb18030 } from '../support/encode-gb18030.ts';
import { seeds } from '../support/seeds.ts';

function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}

const dresses: Record<string, (text: string) => Uint8Array> = {
  'UTF-8 with a mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  GB18030: encodeGb18030,
  'UTF-16LE with a mark': (text) => encodeUtf16(`\ufeff${text}`, true),
  'UTF-16BE with a mark': (text) => encodeUtf16(`\ufeff${text}`, false),
  'UTF-16LE without a mark': (text) => encodeUtf16(text, true),
  'UTF-16BE without a mark': (text) => encodeUtf16(text, false),
  'Windows line ends': (text) => new TextEncoder().encode(text.replace(/\n/g, '\r\n')),
  'old Mac line ends': (text) => new TextEncoder().encode(text.replace(/\n/g, '\r')),
};

describe.each(seeds)('$name', ({ bytes }) => {
  const text = new TextDecoder().decode(bytes);
  it.each(Object.entries(dresses))('reads the same from %s', (_, dress) => {
    expect(decode(dress(text)).text === text).toBe(true);
  });
});

describe('short texts', () => {
  it.each(['单位：万元', '项目名称\t总计\n合计\t1.00', '绩效指标'])('%s in GB18030', (text) => {
    expect(decode(encodeGb18030(text))).toEqual({ text, encoding: 'gb18030' });
  });

  it('an empty file is empty UTF-8', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('one broken byte does not make another encoding of a UTF-8 file', () => {
    const bytes = new TextEncoder().encode('项目支出绩效目标表\n单位：万元\n合计');
    bytes[4] = 0xff;
    expect(decode(bytes).encoding).toBe('utf-8');
    expect(decode(bytes).text).toContain('单位：万元');
  });
});
