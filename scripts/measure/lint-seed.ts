import { parseGrid } from '../../src/parse/parse-grid.ts';
import { readText } from '../../src/read/text.ts';
import type { Finding, Place } from '../../src/rule/finding.ts';
import type { ActiveRule } from '../../src/rule/rule.ts';
import { run } from '../../src/rule/run.ts';
import { eachDescendant } from '../../src/tree/each-descendant.ts';
import type { Project, Root } from '../../src/tree/nodes.ts';
import type { Message, Standing } from './message.ts';

/** What these rules say of one text, each finding with its places in the matter. */
export function lintSeed(bytes: Uint8Array, rules: readonly ActiveRule[]): Message[] {
  const root = parseGrid(readText(bytes));
  const projects = projectsOf(root);
  return run(root, rules).map((finding) => ({
    finding,
    text: root.source.text.slice(finding.place.start.offset, finding.place.end.offset),
    own: { ...finding.location, ...linesOf(finding.place) },
    listed: listedPlaces(finding).map((place) => standingAt(place, projects)),
  }));
}

/**
 * The places a finding of a whole row or form speaks for: all of those that are said once, and what
 * a copy is a copy of. What a finding of one indicator relates to is only what it compares with.
 */
function listedPlaces({ location, place, related }: Finding): Place[] {
  return location.indicator === null ? [place, ...related.map((other) => other.place)] : [];
}

function standingAt(place: Place, projects: readonly Project[]): Standing {
  const { offset } = place.start;
  const holds = ({ start, end }: { start: number; end: number }) => start <= offset && offset < end;
  const project = projects.find(holds);
  const within = project?.children.filter(holds).find(({ type }) => type === 'indicator');
  return {
    projectLine: project?.position.start.line ?? null,
    indicator: within?.type === 'indicator' ? within.index : null,
    ...linesOf(place),
  };
}

function linesOf({ start, end }: Place): Pick<Standing, 'firstLine' | 'lastLine'> {
  return { firstLine: start.line, lastLine: end.line };
}

function projectsOf(root: Root): Project[] {
  const projects: Project[] = [];
  eachDescendant(root, 'project', (project) => projects.push(project));
  return projects;
}
