import type { OptionsSchema } from '../../check/verb/verb.ts';
import type { Scope } from '../language/scope.ts';
import type { Library, Must } from '../rule.ts';
import { mutateCondition } from './mutate-condition.ts';
import { mutateSelector } from './mutate-selector.ts';

/** A demand with one small change, and in Chinese what was changed. */
export interface MustChange {
  must: Must;
  what: string;
}

interface Around {
  scope: Scope;
  library: Library;
}

/** A demand with one part left out, one `not` removed, or one option changed, in every way. */
export function mutateMust(must: Must, around: Around): MustChange[] {
  if (typeof must === 'string') return [];
  const [name, options] = Object.entries(must)[0] as [string, unknown];
  if (name === 'not') return mutateNot(options as Must, around);
  if (name === 'all' || name === 'any') return mutateParts(name, options as Must[], around);
  const schema = around.library.verbs.get(name)?.schema ?? {};
  return mutateOptions(options, schema, around).map(({ value, what }) => ({
    must: { [name]: value },
    what,
  }));
}

function mutateNot(inner: Must, around: Around): MustChange[] {
  return [
    { must: inner, what: '去掉“not”' },
    ...mutateMust(inner, around).map(({ must, what }) => ({ must: { not: must }, what })),
  ];
}

function mutateParts(name: string, parts: readonly Must[], around: Around): MustChange[] {
  return parts.flatMap((part, i) => [
    { must: { [name]: parts.toSpliced(i, 1) }, what: `去掉“${name}”的第${i + 1}项` },
    ...mutateMust(part, around).map(({ must, what }) => ({
      must: { [name]: parts.with(i, must) },
      what,
    })),
  ]);
}

interface ValueChange {
  value: unknown;
  what: string;
}

/** Follows a schema and the options it describes side by side. */
function mutateOptions(value: unknown, schema: OptionsSchema, around: Around): ValueChange[] {
  if (typeof value === 'string') return mutateText(value, schema, around);
  if (typeof value === 'number') {
    return [value - 1, value + 1].map((moved) => ({ value: moved, what: `${value}改成${moved}` }));
  }
  if (Array.isArray(value)) return mutateList(value, schema, around);
  if (typeof value !== 'object' || value === null) return [];
  return mutateObject(value as Record<string, unknown>, schema, around);
}

function mutateText(
  value: string,
  { refersTo }: OptionsSchema,
  { scope, library }: Around,
): ValueChange[] {
  const changes =
    refersTo === 'selector'
      ? mutateSelector(value)
      : refersTo === 'condition'
        ? mutateCondition(value, scope, library)
        : [];
  return changes.map(({ text, what }) => ({ value: text, what }));
}

function mutateList(
  values: readonly unknown[],
  schema: OptionsSchema,
  around: Around,
): ValueChange[] {
  const items = (schema['items'] ?? {}) as OptionsSchema;
  return values.flatMap((item, i) => [
    ...(values.length > 1
      ? [{ value: values.toSpliced(i, 1), what: `去掉“${String(item)}”` }]
      : []),
    ...mutateOptions(item, items, around).map(({ value, what }) => ({
      value: values.with(i, value),
      what,
    })),
  ]);
}

function mutateObject(
  value: Readonly<Record<string, unknown>>,
  schema: OptionsSchema,
  around: Around,
): ValueChange[] {
  const properties = (schema['properties'] ?? {}) as Record<string, OptionsSchema>;
  const required = (schema['required'] ?? []) as string[];
  return Object.entries(value).flatMap(([key, part]) => {
    const { [key]: _dropped, ...rest } = value;
    return [
      ...(required.includes(key) ? [] : [{ value: rest, what: `去掉“${key}”` }]),
      ...mutateOptions(part, properties[key] ?? {}, around).map((changed) => ({
        value: { ...value, [key]: changed.value },
        what: changed.what,
      })),
    ];
  });
}
