import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../scripts/markdown/escape-markdown.ts';
import { fence } from '../../scripts/markdown/fence.ts';
import { fillMarks } from '../../scripts/markdown/fill-marks.ts';

describe('Markdown', () => {
  test('a text is shown as it stands, also in a table', () => {
    expect(escapeMarkdown('*甲*_乙_`丙`[丁](x)|<i>&lt;\n戊~~己~~\\')).toBe(
      '\\*甲\\*\\_乙\\_\\`丙\\`\\[丁\\](x)\\|&lt;i>&amp;lt; 戊\\~\\~己\\~\\~\\\\',
    );
  });

  test('a fence is longer than those within', () => {
    expect(fence(['a', '````', 'b'], 'text')).toEqual(['`````text', 'a', '````', 'b', '`````']);
    expect(fence(['a'], 'yaml')).toEqual(['```yaml', 'a', '```']);
  });

  test('what stands between marks is written anew, dollar signs and all', () => {
    const page = 'a\n<!-- x:start -->\nold\n<!-- x:end -->\nb\n';
    expect(fillMarks(page, 'x', ['$1', '$&'])).toBe(
      'a\n<!-- x:start -->\n$1\n$&\n<!-- x:end -->\nb\n',
    );
    expect(() => fillMarks(page, 'y', [])).toThrow('“y”');
  });
});
