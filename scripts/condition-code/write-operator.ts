import { type Ast, partsOf } from '../../src/rule/expression/expression-ast.ts';
import type { Draft, Part } from './draft.ts';

type Write = (ast: Ast, draft: Draft) => Part;

/** An operator of a checked condition; its operands are of types that go together. */
export function writeOperator(ast: Ast, draft: Draft, write: Write): Part {
  if (ast.op === 'in') return membership(partsOf(ast), draft, write);
  const [first, second, third] = partsOf(ast).map((part) => write(part, draft));
  if (!first) throw new Error(`no operands: ${ast.op}`);
  if (ast.op === '!_') return { code: `!${first.code}`, type: 'boolean' };
  if (ast.op === '-_') return { ...first, code: `(-${first.code})` };
  if (!second) throw new Error(`one operand: ${ast.op}`);
  if (third) {
    return { ...second, code: `(${first.code} ? ${second.code} : ${third.code})` };
  }
  if (ast.op === '==' || ast.op === '!=') {
    const code = equality(first, second);
    return { code: ast.op === '==' ? code : `!${code}`, type: 'boolean' };
  }
  if (['&&', '||', '<', '<=', '>', '>='].includes(ast.op)) {
    return { code: `(${first.code} ${ast.op} ${second.code})`, type: 'boolean' };
  }
  return arithmetic(ast.op, first, second);
}

/** Of a few literals each is compared by itself: no loop, no call. */
function membership([left, right]: readonly Ast[], draft: Draft, write: Write): Part {
  if (!left || !right) throw new Error('membership of nothing');
  const item = write(left, draft);
  const literals = right.op === 'list' ? (right.args as Ast[]) : [];
  if (literals.length === 0 || literals.some(({ op }) => op !== 'value')) {
    return { code: `${write(right, draft).code}.includes(${item.code})`, type: 'boolean' };
  }
  const scratch = `t${draft.scratch.count++}`;
  const tests = literals.map((literal, i) => {
    const compared = i === 0 ? `(${scratch} = ${item.code})` : scratch;
    return equality({ ...item, code: compared }, write(literal, draft));
  });
  return { code: `(${tests.join(' || ')})`, type: 'boolean' };
}

function equality(one: Part, other: Part): string {
  if (one.type.startsWith('list<')) return `equal(${one.code}, ${other.code})`;
  if ([one.type, other.type].includes('integer')) return `(${one.code} == ${other.code})`;
  return `(${one.code} === ${other.code})`;
}

function asBig(code: string): string {
  return /^\d+$/.test(code) ? `${code}n` : `BigInt(${code})`;
}

/** Facts that are whole numbers are bigints, which JavaScript adds to nothing else. */
function arithmetic(operator: string, one: Part, other: Part): Part {
  if (one.type.startsWith('list<')) {
    return { code: `[...${one.code}, ...${other.code}]`, type: one.type };
  }
  const isBig = [one.type, other.type].includes('integer');
  const [left, right] = [one, other].map((part) =>
    isBig && part.type === 'int' ? asBig(part.code) : part.code,
  );
  const type = isBig ? 'integer' : one.type;
  const code = `(${left} ${operator} ${right})`;
  return { type, code: type === 'int' && operator === '/' ? `Math.trunc${code}` : code };
}
