import type { FundingSource } from '../tree/funding-source.ts';
import { isFundingPart } from '../tree/is-funding-part.ts';
import type {
  Form,
  GrandTotal,
  Indicator,
  Level1,
  Level2,
  Node,
  NodeOf,
  NodeType,
  Project,
  Root,
  Spender,
  Target,
} from '../tree/nodes.ts';
import type { ExtractedForm, ExtractedIndicator, ExtractedRow, Extraction } from './extraction.ts';
import { formatAmount } from './format-amount.ts';

/**
 * The data of the tables in one document, as other programs take it.
 *
 * @param file the name to state, without its folder
 */
export function extract(root: Root, file: string): Extraction {
  return { schemaVersion: 1, file, forms: childrenOf(root, 'form').map(extractForm) };
}

function extractForm(form: Form): ExtractedForm {
  const organisation = childrenOf(form, 'organisation')[0];
  return {
    title: childrenOf(form, 'title')[0]?.value ?? null,
    layout: form.layout,
    organisation: organisation ? { label: organisation.label, name: organisation.value } : null,
    moneyUnit: moneyUnitOf(form),
    headings: form.headings,
    rows: rowsOf(form, null),
  };
}

/** Above the table, or in a label of the project's form. */
function moneyUnitOf(form: Form): string | null {
  const projects = childrenOf(form, 'project');
  const fundings = projects.flatMap((project) => childrenOf(project, 'funding'));
  const places = [form, ...projects, ...fundings];
  const own = places.flatMap((place) => childrenOf(place, 'moneyUnit'))[0]?.value;
  return own ?? (form.moneyUnit === null ? null : moneyUnitNames[form.moneyUnit]);
}

/** For one in the title, which is a node itself. */
const moneyUnitNames = { yuan: '元', wanYuan: '万元' };

/** Rows in the order of the document, each spender before its projects. */
function rowsOf(parent: { children: Node[] }, spender: string | null): ExtractedRow[] {
  return parent.children.flatMap((node) => {
    switch (node.type) {
      case 'grandTotal':
        return [extractRow(node, node.value, null)];
      case 'spender':
        return [extractRow(node, node.value, null), ...rowsOf(node, node.value)];
      case 'repeat':
        return rowsOf(node, spender);
      case 'project':
        return [extractRow(node, childrenOf(node, 'projectName')[0]?.value ?? '', spender)];
      default:
        return [];
    }
  });
}

function extractRow(
  node: GrandTotal | Spender | Project,
  name: string,
  spender: string | null,
): ExtractedRow {
  const organisations = childrenOf(node, 'organisation');
  return {
    kind: node.type,
    name,
    department:
      organisations.find((organisation) => organisation.role === 'department')?.value ?? null,
    budgetUnit:
      organisations.find((organisation) => organisation.role === 'budgetUnit')?.value ?? null,
    spender,
    line: node.position.start.line,
    repeatedAt: node.repeatedAt,
    inferred: node.inferred,
    funding: {
      total: amountOf(node, 'total'),
      fiscalAppropriation: amountOf(node, 'fiscalAppropriation'),
      specialFiscalAccountAppropriation: amountOf(node, 'specialFiscalAccountAppropriation'),
      otherFunds: amountOf(node, 'otherFunds'),
      ...partsOf(node),
    },
    goal: goalOf(node),
    indicators: node.type === 'project' ? childrenOf(node, 'indicator').map(extractIndicator) : [],
  };
}

function amountOf(node: { children: Node[] }, source: FundingSource): string | null {
  const amounts = childrenOf(node, 'funding').flatMap((funding) => childrenOf(funding, 'amount'));
  const amount = amounts.find((candidate) => candidate.source === source);
  return amount === undefined ? null : formatAmount(amount.value);
}

/** Only where the table has such columns. */
function partsOf(node: { children: Node[] }): Pick<ExtractedRow['funding'], 'parts'> {
  const amounts = childrenOf(node, 'funding').flatMap((funding) => childrenOf(funding, 'amount'));
  const parts = amounts.filter(({ source }) => isFundingPart(source));
  if (parts.length === 0) return {};
  return {
    parts: Object.fromEntries(parts.map(({ source, value }) => [source, formatAmount(value)])),
  };
}

/** The year's own goal, where a form has one beside that of the whole period. */
function goalOf(node: { children: Node[] }): string {
  const goals = childrenOf(node, 'goal');
  return (goals.find((goal) => goal.scope === 'annual') ?? goals[0])?.value ?? '';
}

function extractIndicator(indicator: Indicator): ExtractedIndicator {
  return {
    ordinal: indicator.ordinal,
    level1: levelOf(childrenOf(indicator, 'level1')[0]),
    level2: levelOf(childrenOf(indicator, 'level2')[0]),
    name: childrenOf(indicator, 'indicatorName')[0]?.value ?? '',
    period: targetOf(indicator, 'period'),
    annual: targetOf(indicator, 'annual'),
  };
}

function levelOf(level: Level1 | Level2 | undefined): ExtractedIndicator['level1'] {
  return level === undefined ? null : { code: level.code, name: level.name };
}

function targetOf(indicator: Indicator, scope: Target['scope']): string | null {
  return childrenOf(indicator, 'target').find((target) => target.scope === scope)?.value ?? null;
}

function childrenOf<T extends NodeType>(parent: { children: Node[] }, type: T): NodeOf<T>[] {
  return parent.children.filter((child): child is NodeOf<T> => child.type === type);
}
