import { Mistake } from '../mistake.ts';

/** What the CEL library says of an error. */
interface ExpressionError {
  code: string;
  range?: { readonly start: number; readonly end: number } | undefined;
  summary: string;
}

/** An error of the CEL library in plain Chinese. */
export function explainExpressionError({ code, range, summary }: ExpressionError): Mistake {
  const [message, how] = explanations[code]?.(summary) ?? [
    `条件写法有误（${summary}）`,
    '写法见 CEL 语法',
  ];
  return new Mistake(message, how, range ?? null);
}

type Explanation = (summary: string) => [message: string, how: string];

const explanations: Record<string, Explanation> = {
  unexpected_token: () => ['条件没有写完，或多了符号', '核对括号、引号和 &&、||'],
  expected_token: () => ['条件没有写完，或多了符号', '核对括号、引号和 &&、||'],
  unexpected_character: () => ['这里不应有这个符号', '相等写“==”，并且写“&&”，或者写“||”，不写“!”'],
  unterminated_string: () => ['引号没有配对', '文字用一对引号括起来'],
  newline_in_string: () => ['引号没有配对', '文字用一对引号括起来，中间不换行'],
  invalid_escape_sequence: () => ['反斜杠后面的字不对', '模式写成 r"…"，反斜杠就不用重复'],
  limit_exceeded: () => ['条件太长或太深', '拆成几个共用条件（conditions.yaml）或几条规则'],
  no_such_overload: (summary) => [
    `两边不能这样比较或运算（${typeNames(summary)}）`,
    '两边写成同一种值',
  ],
  no_matching_overload: (summary) => [
    `没有这样的函数（${typeNames(summary)}）`,
    '核对函数名和括号里的值',
  ],
  invalid_condition_type: () => ['这里应是一个条件', '写成比较，如 value == ""'],
  invalid_logical_operand: () => ['“&&”“||”“!”两边应是条件', '写成比较，如 value == ""'],
  heterogeneous_list_element: () => ['列表里的值不是同一种', '都写成文字，或都写成数'],
  not_bool: (type) => [
    `条件的结果应是真或假，这里是${words[type] ?? '一个值'}`,
    '写成比较，如 value == ""',
  ],
  cannot_index_type: () => ['前面是一个值，下面没有别的项', '去掉“.”后面的名称'],
};

function typeNames(summary: string): string {
  return summary
    .replace(/^.*?(?:overload: |overload for )/, '')
    .replaceAll(/\b(?:string|double|int|bool|list)\b/g, (type) => words[type] ?? type);
}

const words: Readonly<Record<string, string>> = {
  string: '文字',
  double: '数',
  int: '整数',
  bool: '真假',
  list: '列表',
};
