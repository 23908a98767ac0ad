import { describe, expect, it } from 'vitest';
import { findDescendants } from '../../src/tree/find-descendants.ts';
import type { Node, Project } from '../../src/tree/nodes.ts';
import { glance, letGo, type Spot, spotOf } from '../../src/tree/spot.ts';

/** A project with one indicator, which has one target. */
function makeProject(): Spot<Project> {
  const target = { type: 'target', children: [] };
  const indicator = { type: 'indicator', children: [target] };
  return spotOf(
    { type: 'project', children: [indicator] } as unknown as Node,
    null,
  ) as Spot<Project>;
}

describe('a spot', () => {
  it('has the same spots below until they are let go', () => {
    const project = makeProject();
    const before = project.below;
    expect(project.below).toBe(before);
    letGo(project);
    expect(project.below).not.toBe(before);
    expect(project.below[0]?.node).toBe(before[0]?.node);
    expect(project.below[0]?.parent).toBe(project);
  });

  it('keeps the way up for those who hold a spot that was let go', () => {
    const project = makeProject();
    const [target] = findDescendants(project, 'target');
    letGo(project);
    expect(target?.parent?.parent).toBe(project);
  });

  it('forgets what a glance has made', () => {
    const project = makeProject();
    const seen: Spot[] = [];
    glance(project, () => seen.push(...findDescendants(project, 'target')));
    expect(seen).toHaveLength(1);
    expect(findDescendants(project, 'target')[0]).not.toBe(seen[0]);
  });

  it('keeps at a glance what was there before', () => {
    const project = makeProject();
    const before = project.below;
    glance(project, () => findDescendants(project, 'target'));
    expect(project.below).toBe(before);
  });
});
