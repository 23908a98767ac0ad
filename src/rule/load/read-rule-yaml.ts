import { Source } from '../../text/source.ts';
import { faultAt } from '../../yaml/fault-at.ts';
import { parseYaml, type YamlFile } from '../../yaml/parse-yaml.ts';

/** Parses a file of a rule pack; what is far too long for one is not even looked at. */
export function readRuleYaml(text: string): YamlFile {
  if (text.length <= longest) return parseYaml(text);
  const source = new Source(text.slice(0, 200));
  const spanOf = () => ({ start: 0, end: 0 });
  const message = `文件超过 ${longest} 个字，不像是规则`;
  const fault = faultAt(source, spanOf(), message, '拆成几个文件；词多时用几个词表');
  return { value: undefined, source, faults: [fault], spanOf };
}

const longest = 100_000;
