import { escapeXml } from '../../../report/xml/escape-xml.ts';
import type { ExampleResult, RuleTest, RuleTests } from '../../../rule/examples/test-rules.ts';
import type { Fault } from '../../../yaml/fault.ts';

/**
 * What came of testing rules as JUnit's XML, which CI servers show: a suite a rule, a case an
 * example; a file that cannot be loaded is a suite with an error for each fault.
 */
export function writeJunit({ rules, faults }: RuleTests): string {
  const suites = [...rules.map(suiteOf), ...[...faults].map(brokenSuite)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="perflint test-rules">',
    ...suites.flat(),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteOf({ id, path, examples, mutants }: RuleTest): string[] {
  const failures = examples.filter(({ faults }) => faults.length > 0).length;
  const unnoticed = mutants
    .filter(({ isNoticed }) => !isNoticed)
    .map(({ where, what }) => `没有示例发现：${where} ${what}`);
  return [
    `  <testsuite ${attributes({ name: id, tests: examples.length, failures, errors: 0 })}>`,
    ...examples.flatMap((example) => caseOf(id, path, example)),
    ...(unnoticed.length > 0
      ? [`    <system-out>${unnoticed.map(escapeXml).join('\n')}</system-out>`]
      : []),
    '  </testsuite>',
  ];
}

function caseOf(id: string, path: string, { kind, text, line, faults }: ExampleResult): string[] {
  const name = `${kindWords[kind]}，第${line}行：${text}`;
  const head = `    <testcase ${attributes({ name, classname: id, file: path, line })}`;
  if (faults.length === 0) return [`${head} />`];
  const failures = faults.map((message) => `      <failure ${attributes({ message })} />`);
  return [`${head}>`, ...failures, '    </testcase>'];
}

function brokenSuite([path, faults]: [string, readonly Fault[]]): string[] {
  const { length } = faults;
  return [
    `  <testsuite ${attributes({ name: path, tests: length, failures: 0, errors: length })}>`,
    ...faults.flatMap(({ line, column, message, how, frame }) => [
      `    <testcase ${attributes({ name: `第${line}行第${column}列`, classname: path, file: path, line })}>`,
      `      <error ${attributes({ message: `${message}（${how}）` })}>`,
      ...frame.split('\n').map(escapeXml),
      '</error>',
      '    </testcase>',
    ]),
    '  </testsuite>',
  ];
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
    .join(' ');
}

const kindWords = { valid: '符合要求', invalid: '不符合要求', skipped: '不检查' } as const;
