import { describe, expect, it } from 'vitest';
import { judge } from '../../scripts/measure/judge.ts';
import type { Label } from '../../scripts/measure/label.ts';
import type { Message, Standing } from '../../scripts/measure/message.ts';
import { finding } from '../support/finding.ts';

const vague: Label = {
  line: 12,
  projectLine: 12,
  project: '对口协作工作经费',
  indicator: 3,
  field: 'annual',
  kind: 'vague-value',
  rules: ['target/no-vague', 'target/no-echo'],
  severity: 'warning',
  confidence: 0.75,
  quote: '逐年提升',
  why: '没有数量。',
};

describe('a message', () => {
  it('is right where a label of its family stands, whichever value of the indicator it names', () => {
    const { right, missed } = judge([message('target/no-echo', { indicator: 3 })], [vague]);
    expect(right).toHaveLength(1);
    expect(missed).toEqual([]);
  });

  it.each([
    ['another indicator', 'target/no-vague', { indicator: 4 }],
    ['another project', 'target/no-vague', { indicator: 3, projectLine: 13 }],
    ['the row', 'target/no-vague', { indicator: null }],
    ['another family', 'target/no-formula', { indicator: 3 }],
  ])('is a false alarm at %s', (_, ruleId, at) => {
    const { wrong, missed } = judge([message(ruleId, at)], [vague]);
    expect(wrong).toHaveLength(1);
    expect(missed).toEqual([vague]);
  });

  it('is a false alarm where only few reviewers would speak', () => {
    const { wrong, missed } = judge(
      [message('target/no-vague', { indicator: 3 })],
      [{ ...vague, confidence: 0.35 }],
    );
    expect(wrong).toHaveLength(1);
    expect(missed).toEqual([]);
  });

  it('about goal and indicator may stand at either', () => {
    const label = { ...vague, rules: ['goal/no-contradiction'] };
    const { right } = judge([message('goal/no-contradiction', { indicator: null })], [label]);
    expect(right).toHaveLength(1);
  });

  it('about a text stands in the line of the label', () => {
    const label: Label = {
      ...vague,
      line: 15,
      indicator: null,
      field: 'goal',
      rules: ['text/no-typo'],
    };
    const at = (line: number) =>
      message('text/no-typo', { indicator: null, firstLine: line, lastLine: line });
    const { right, wrong } = judge([at(15), at(16)], [label]);
    expect(right).toHaveLength(1);
    expect(wrong).toHaveLength(1);
  });
});

describe('a message that lists places', () => {
  const whole = { projectLine: null, indicator: null, firstLine: 1, lastLine: 1 };
  const listing = (...indicators: number[]): Message => ({
    ...message('target/no-vague', whole),
    listed: indicators.map((indicator) => standing({ indicator })),
  });

  it('finds the labels of its places', () => {
    const second = { ...vague, indicator: 4 };
    const { right, missed } = judge([listing(3, 4)], [vague, second]);
    expect(right).toHaveLength(1);
    expect(missed).toEqual([]);
  });

  it('is a false alarm when labels stand at less than half of them', () => {
    expect(judge([listing(3, 4)], [vague]).right).toHaveLength(1);
    expect(judge([listing(3, 4, 5)], [vague]).wrong).toHaveLength(1);
  });

  it('is right when the whole table has such a label', () => {
    const label = { ...vague, projectLine: null, project: null, indicator: null };
    expect(judge([listing(7, 8)], [label]).right).toHaveLength(1);
    const elsewhere = message('target/no-vague', {
      indicator: 1,
      projectLine: 30,
      firstLine: 30,
      lastLine: 30,
    });
    expect(judge([elsewhere], [label]).wrong).toHaveLength(1);
  });
});

function message(ruleId: string, at: Partial<Standing>): Message {
  return { finding: finding({ ruleId }), text: '', own: standing(at), listed: [] };
}

function standing(at: Partial<Standing>): Standing {
  return { projectLine: 12, indicator: 3, firstLine: 12, lastLine: 12, ...at };
}
