import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { activateRules } from '../../src/config/activate-rules.ts';
import {
  BrokenPlugin,
  failed,
  type Layout,
  layOut,
  lintBytes,
  lintText,
  type PerflintMessage,
  type Plugin,
  passed,
  perflintLint,
  perflintParse,
  type Reader,
  type Verb,
} from '../../src/index.ts';
import { assemble } from '../../src/plugin/assemble.ts';
import { builtin } from '../../src/plugin/builtin.ts';
import { presetNames } from '../../src/plugin/preset-names.ts';
import { presetOf } from '../../src/plugin/preset-of.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { tables } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A list of indicators below a line “清单”, without anything else. */
const list: Layout = {
  name: 'list',
  recognise: ({ source }) => (source.text.startsWith('清单') ? 0.95 : 0),
  collect({ source }) {
    const from = source.text.indexOf('\n') + 1;
    const text = SourceText.of(source.text.slice(from), from).trim();
    const place = { start: text.start, end: text.end };
    const row = {
      ...place,
      kind: 'project' as const,
      name: null,
      department: null,
      budgetUnit: null,
      amounts: {},
      goal: null,
      indicators: text,
      repeatedAt: [],
      inferred: [],
    };
    const form = { title: null, organisation: null, moneyUnit: null, year: null, headings: 0 };
    const all = { start: 0, end: source.text.length };
    return [
      {
        ...form,
        ...all,
        layout: 'list',
        kind: 'summaryTable',
        rows: [row],
        repeats: [],
        unread: [],
      },
    ];
  },
};

const upside: Reader = {
  name: 'upside',
  extensions: ['.upside'],
  recognises: () => false,
  read: (bytes) =>
    layOut(
      new TextDecoder()
        .decode(bytes)
        .split('\n')
        .reverse()
        .map((text) => ({ table: null, cells: [{ text }] })),
      (row) => `倒数第${row + 1}行`,
    ),
};

const verb: Verb = {
  name: 'be-round',
  description: '是整十的数',
  schema: { type: 'object', properties: {}, additionalProperties: false },
  compile(_, scope) {
    const value = scope.fact('value');
    return (spot) => (/0\D*$/.test(String(value(spot))) ? passed : failed());
  },
};

const rule = (must: string, when = '') => `title: 标题
severity: warning
preset: all
basis: 填表
select: target
${when}
must: ${must}
message: “{value}”不对
why: 原因
how: 办法
examples:
  valid: [1、产出指标：场次，年度指标值：40场。]
  invalid: [{text: 1、产出指标：场次，年度指标值：«44场»。, says: “44场”不对}]
${when && '  skipped: [1、产出指标：场次，年度指标值：场。]'}
`;

const indicators = '1、产出指标：场次，年度指标值：44场。2、产出指标：人数，年度指标值：40人。';

function withRule(text: string): string {
  return temporaryFolder({ 'target/no-odd.yaml': text });
}

describe('what a plugin brings', () => {
  test('verbs, in rules of its folder', async () => {
    const plugin: Plugin = {
      name: 'p',
      verbs: [verb],
      layouts: [list],
      rulesFolder: withRule(rule('be-round')),
    };
    const { findings, problems } = await lintText(`清单\n${indicators}`, {
      plugins: [plugin],
      rules: { 'target/no-odd': 'error' },
    });
    expect(problems).toEqual([]);
    const [found, ...others] = findings.filter(({ ruleId }) => ruleId === 'target/no-odd');
    expect(found).toMatchObject({ message: '“44场”不对', severity: 'error' });
    expect(found?.place.start).toMatchObject({ line: 2, column: 17 });
    expect(others).toEqual([]);
  });

  test('functions, in conditions of its folder', async () => {
    const plugin: Plugin = {
      name: 'p',
      functions: [
        {
          name: 'digits',
          description: '数字的个数',
          returns: 'double',
          compile: () => (text) => text.replace(/\D/g, '').length,
        },
        {
          name: 'has',
          description: '含有',
          refersTo: 'text',
          returns: 'bool',
          compile: (part) => (text) => text.includes(part),
        },
      ],
      rulesFolder: withRule(
        rule('{not: {match: {pattern: "44.*"}}}', 'when: value.digits() == 2 && value.has("场")'),
      ),
    };
    const options = { plugins: [plugin], preset: 'all' };
    const table = (value: string) => tables.sound.replace('100人', value);
    const ids = async (value: string) =>
      (await lintText(table(value), options)).findings.map(({ ruleId }) => ruleId);
    expect(await ids('44场')).toContain('target/no-odd');
    expect(await ids('44人')).not.toContain('target/no-odd');
    expect(await ids('444场')).not.toContain('target/no-odd');
  });

  test('readers and layouts together; the unified parser takes layouts too', async () => {
    const plugins: Plugin[] = [{ name: 'p', readers: [upside], layouts: [list] }];
    const bytes = new TextEncoder().encode(`${indicators.replace('44场', '')}\n清单`);
    const { findings, problems } = await lintBytes(bytes, { fileName: 'a.upside', plugins });
    expect(problems).toEqual([]);
    const found = findings.find(({ ruleId }) => ruleId === 'target/no-empty');
    expect(found?.place.origin).toContain('倒数第2行');
    const processor = unified().use(perflintParse, { plugins }).use(perflintLint, { plugins });
    const file = new VFile(`清单\n${indicators}`);
    const tree = processor.parse(file);
    expect(tree.children.map(({ type }) => type)).toEqual(['form']);
    await processor.run(tree, file);
    const messages = file.messages as PerflintMessage[];
    expect(messages.length).toBeGreaterThan(0);
  });

  test('without it the same text is no table', async () => {
    const { problems } = await lintText(`清单\n${indicators}`);
    expect(problems).toMatchObject([{ message: '没有认出绩效目标表' }]);
  });
});

describe('what goes wrong in a plugin is its own fault', () => {
  const boom = () => {
    throw new TypeError('boom');
  };
  test.each<[string, Plugin]>([
    ['reader', { name: 'p', readers: [{ ...upside, read: boom }] }],
    ['reader that waits', { name: 'p', readers: [{ ...upside, read: async () => boom() }] }],
    ['layout', { name: 'p', readers: [upside], layouts: [{ ...list, collect: boom }] }],
  ])('a %s that throws', async (_, plugin) => {
    const bytes = new TextEncoder().encode(`${indicators}\n清单`);
    const { problems } = await lintBytes(bytes, { fileName: 'a.upside', plugins: [plugin] });
    expect(problems).toMatchObject([{ message: '插件“p”出错：boom' }]);
    expect(problems[0]?.how).toContain('插件的作者');
  });

  test('a verb that throws while it checks a document', async () => {
    const late: Verb = {
      ...verb,
      compile: (options, scope) => {
        const check = verb.compile(options, scope);
        return (spot, memory) =>
          'value' in spot.node && spot.node.value === '≥98%' ? boom() : check(spot, memory);
      },
    };
    const plugins = [{ name: 'p', verbs: [late], rulesFolder: withRule(rule('be-round')) }];
    const { problems } = await lintText(tables.sound, { plugins, preset: 'all' });
    expect(problems).toMatchObject([{ message: '插件“p”出错：boom' }]);
  });

  test('a verb that throws on the examples of its rules', async () => {
    const verbs = [{ ...verb, compile: () => boom }];
    const plugins = [{ name: 'p', verbs, rulesFolder: withRule(rule('be-round')) }];
    await expect(lintText('', { plugins })).rejects.toThrow('插件“p”出错：boom');
  });

  test('a broken object or folder is refused with everything that is wrong', async () => {
    const folder = withRule(rule('be-rund'));
    const broken = await lintText('', {
      plugins: [{ name: 'p', verbs: [verb], rulesFolder: folder }],
    }).catch((error: unknown) => error);
    expect(broken).toBeInstanceOf(BrokenPlugin);
    expect((broken as BrokenPlugin).message).toContain('target/no-odd.yaml:7:7');
    expect((broken as BrokenPlugin).message).toContain('是不是“be-round”');
  });

  test('rules and presets of plugins are known by name', async () => {
    const plugins: Plugin[] = [
      { name: 'p', presets: { city: { rules: { 'target/no-empty': 'off' } } } },
    ];
    expect((await lintText(tables.faulty, { plugins, preset: 'city' })).findings).toEqual([]);
    await expect(lintText('', { plugins, preset: 'citi' })).rejects.toThrow('是不是“city”？');
    await expect(lintText('', { plugins, rules: { 'a/b': 'off' } })).rejects.toThrow(RangeError);
  });
});

describe('presets', () => {
  const ids = (name: string) => new Set(Object.keys(presetOf(name, [builtin])?.rules ?? {}));

  test('each holds more than the one before', () => {
    expect(ids('recommended').size).toBeGreaterThan(40);
    expect(ids('strict').size).toBeGreaterThan(ids('recommended').size);
    expect(ids('all')).toEqual(new Set(assemble([builtin]).keys()));
    for (const id of ids('recommended')) expect(ids('strict')).toContain(id);
  });

  test('a rule of the preset all is in no other', () => {
    const [first] = builtin.rules ?? [];
    if (!first) throw new Error('no rules');
    const plugin: Plugin = { name: 'p', rules: [{ ...first, id: 'a/no-b', preset: 'all' }] };
    const holding = ['recommended', 'strict', 'all'].filter(
      (name) => presetOf(name, [builtin, plugin])?.rules['a/no-b'],
    );
    expect(holding).toEqual(['all']);
  });

  test('guangdong names rules and a catalog that there are', () => {
    expect(presetNames([builtin])).toContain('guangdong');
    const { rules = {}, catalog } = presetOf('guangdong', [builtin]) ?? {};
    expect(catalog).toBe('2015');
    for (const id of Object.keys(rules)) expect(ids('all')).toContain(id);
    const setting = (id: string, level: string) => [id, { level, options: {}, from: '' }];
    const settings = {
      rules: Object.fromEntries(Object.keys(rules).map((id) => setting(id, 'info'))),
      changes: {},
      plugins: [],
    };
    expect(activateRules(settings, [builtin])).toHaveLength(Object.keys(rules).length);
  });

  test('no name of an object’s own is a preset', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(presetOf(name, [builtin, { name: 'p', presets: {} }])).toBeUndefined();
    }
  });
});
