import type { RowRecord } from '../layout/record.ts';
import type { Source } from '../text/source.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Goal, Organisation, Period, Project, ProjectName } from '../tree/nodes.ts';
import { place } from '../tree/place.ts';
import { buildFunding } from './build-funding.ts';
import { buildIndicators } from './build-indicators.ts';
import { spanOf } from './span.ts';

/** One project row with everything that its cells hold. */
export function buildProject(source: Source, row: RowRecord, unit: 'yuan' | 'wanYuan'): Project {
  const { department, budgetUnit, name, goal } = row;
  const children: Project['children'] = [];
  if (department) children.push(buildOrganisation(source, department, 'department'));
  if (budgetUnit) children.push(buildOrganisation(source, budgetUnit, 'budgetUnit'));
  if (name)
    children.push(
      place<ProjectName>(source, { type: 'projectName', ...spanOf(name), value: name.value }),
    );
  children.push(...buildFunding(source, row, unit));
  if (goal) children.push(buildGoal(source, goal, 'period'));
  if (row.annualGoal) children.push(buildGoal(source, row.annualGoal, 'annual'));
  if (row.period)
    children.push(
      place<Period>(source, { type: 'period', ...spanOf(row.period), value: row.period.value }),
    );
  children.push(...buildIndicators(source, row));
  return place<Project>(source, {
    type: 'project',
    start: row.start,
    end: row.end,
    repeatedAt: row.repeatedAt.map((offset) => source.pointAt(offset).line),
    inferred: row.inferred,
    children: children.sort((a, b) => a.start - b.start),
  });
}

function buildGoal(source: Source, text: SourceText, scope: Goal['scope']): Goal {
  return place<Goal>(source, { type: 'goal', scope, ...spanOf(text), value: text.value });
}

function buildOrganisation(
  source: Source,
  name: SourceText,
  role: Organisation['role'],
): Organisation {
  return place<Organisation>(source, {
    type: 'organisation',
    ...spanOf(name),
    role,
    label: null,
    value: name.value,
  });
}
