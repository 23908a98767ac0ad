import type { FormRecord, RepeatRecord } from '../layout/record.ts';
import type { Source } from '../text/source.ts';
import type { SourceText } from '../text/source-text.ts';
import type {
  Form,
  MoneyUnit,
  Organisation,
  Repeat,
  Root,
  Title,
  Unread,
  UnreadCause,
} from '../tree/nodes.ts';
import { place } from '../tree/place.ts';
import { buildRows } from './build-rows.ts';
import { joinUnread } from './join-unread.ts';
import { settle } from './settle.ts';
import { spanOf } from './span.ts';

/**
 * Records to tree. Guesses nothing: what is not in the records is not in the tree.
 *
 * @param unread text that belongs to no form
 */
export function buildTree(
  source: Source,
  records: readonly FormRecord[],
  unread: readonly SourceText[],
): Root {
  const children: Root['children'] = [
    ...records.map((record) => buildForm(source, record)),
    ...joinUnread(source, unread).map((text) => buildUnread(source, text)),
  ];
  return place<Root>(source, {
    type: 'root',
    start: 0,
    end: source.text.length,
    source,
    children: children.sort((a, b) => a.start - b.start),
  });
}

function buildForm(source: Source, record: FormRecord): Form {
  const moneyUnit = record.moneyUnit === null ? null : (moneyUnits[record.moneyUnit.value] ?? null);
  const form = place<Form>(source, {
    type: 'form',
    start: record.start,
    end: record.end,
    kind: record.kind,
    layout: record.layout,
    moneyUnit,
    year: record.year,
    headings: record.headings,
    children: [
      ...buildHead(source, record),
      ...buildRows(source, record.rows, moneyUnit ?? 'yuan'),
    ],
  });
  const { moneyUnit: unit } = record;
  if (unit)
    settle(
      form,
      place<MoneyUnit>(source, { type: 'moneyUnit', ...spanOf(unit), value: unit.value }),
    );
  for (const text of joinUnread(source, record.unread)) settle(form, buildUnread(source, text));
  for (const text of joinUnread(source, record.joined ?? []))
    settle(form, buildUnread(source, text, 'joinedRows'));
  for (const repeat of record.repeats) settle(form, buildRepeat(source, repeat));
  return form;
}

/** Other units are rare; their sums come out all the same, only the amounts in yuan are not known. */
const moneyUnits: Readonly<Record<string, Form['moneyUnit']>> = { 万元: 'wanYuan', 元: 'yuan' };

function buildHead(source: Source, record: FormRecord): Form['children'] {
  const { title, organisation } = record;
  const head: Form['children'] = [];
  if (title)
    head.push(place<Title>(source, { type: 'title', ...spanOf(title), value: title.value }));
  if (organisation) head.push(buildHeadOrganisation(source, organisation));
  return head.sort((a, b) => a.start - b.start);
}

function buildHeadOrganisation(
  source: Source,
  { label, name }: NonNullable<FormRecord['organisation']>,
): Organisation {
  const role = label.includes('部门') ? 'department' : 'budgetUnit';
  return place<Organisation>(source, {
    type: 'organisation',
    ...spanOf(name),
    role,
    label,
    value: name.value,
  });
}

function buildRepeat(source: Source, record: RepeatRecord): Repeat {
  return place<Repeat>(source, { type: 'repeat', ...record, cause: 'pageBreak', children: [] });
}

function buildUnread(source: Source, text: SourceText, cause: UnreadCause = 'unknown'): Unread {
  return place<Unread>(source, { type: 'unread', ...spanOf(text), cause, value: text.value });
}
