import { describe, expect, it } from 'vitest';
import { readLabels } from '../../scripts/measure/read-labels.ts';
import { parseGrid } from '../../src/parse/parse-grid.ts';
import { readText } from '../../src/read/text.ts';
import { eachDescendant } from '../../src/tree/each-descendant.ts';

const seeds = readLabels();
const all = seeds.flatMap(({ labels }) => labels);

describe.each(seeds)('labels of $name', ({ bytes, labels }) => {
  const root = parseGrid(readText(bytes));

  it('quote what stands at their line', () => {
    const misquoted = labels.filter(({ line, quote }) => {
      const here = root.source.text.slice(offsetOf(root.source.text, line));
      return !close(here.slice(0, 3000)).includes(close(quote));
    });
    expect(misquoted).toEqual([]);
  });

  it('name a row and an indicator of the table', () => {
    const counts = new Map<string, number>();
    eachDescendant(root, 'spender', ({ position, value }) => {
      counts.set(`${position.start.line} ${value}`, 0);
    });
    eachDescendant(root, 'project', ({ position, children }) => {
      const name = children.find(({ type }) => type === 'projectName');
      const indicators = children.filter(({ type }) => type === 'indicator');
      counts.set(
        `${position.start.line} ${name?.type === 'projectName' && name.value}`,
        indicators.length,
      );
    });
    const lost = labels.filter(({ projectLine, project, indicator }) => {
      const count = counts.get(`${projectLine} ${project}`);
      return projectLine !== null && (count === undefined || (indicator ?? 0) > count);
    });
    expect(lost).toEqual([]);
  });
});

describe('labels', () => {
  it('of one kind have one family of rules', () => {
    const families = new Map<string, Set<string>>();
    for (const { kind, rules } of all) {
      families.set(kind, (families.get(kind) ?? new Set()).add([...rules].sort().join(' ')));
    }
    expect([...families].filter(([, some]) => some.size > 1)).toEqual([]);
  });

  it('have confidences and rules', () => {
    expect(all.filter(({ confidence }) => !(confidence > 0 && confidence < 1))).toEqual([]);
    expect(
      all.filter(({ rules }) => !rules.every((rule) => /^[a-z]+\/no-[a-z0-9-]+$/.test(rule))),
    ).toEqual([]);
    expect(all.filter(({ rules }) => rules.length === 0)).toEqual([]);
  });
});

function offsetOf(text: string, line: number): number {
  return text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
}

/** Without the blanks that wrapping puts in, and what separates thousands. */
function close(text: string): string {
  return text.replace(/[\s,]/g, '');
}
