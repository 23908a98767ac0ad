import type { Source } from '../../text/source.ts';
import type { FactValue } from '../../tree/facts/fact.ts';
import { findAncestor } from '../../tree/find-ancestor.ts';
import type { Form } from '../../tree/nodes.ts';
import { remember } from '../../tree/remember.ts';
import type { Spot } from '../../tree/spot.ts';
import type { Location, Place, Related } from '../finding.ts';
import type { Failure } from '../judge.ts';
import type { Nameless } from './identify.ts';
import type { Statement } from './join-failures.ts';
import { locate } from './locate.ts';
import { placeAt, placeOf } from './place-of.ts';

/** Words, place and values of what is to be said. */
export function stateFinding(statement: Statement, source: Source): Nameless {
  const { rule, case: said, spot, related, values: found } = statement.failure;
  const places = placesOf(statement, source);
  const [place] = places;
  const supplied = said.once ? { ...found, ...onceValues(places) } : found;
  const { text: message, values } = said.message(spot, supplied);
  return {
    finding: {
      ruleId: rule.id,
      severity: said.severity,
      message,
      place,
      location: said.once
        ? wholeScope(locate(spot, said.field), said.once)
        : locate(spot, said.field),
      related: relatedOf(related, places, source),
      values: addTexts(values, found),
      identity: '',
    },
    indicatorName: said.once ? '' : indicatorName(spot),
    text: said.once ? '' : wordsAt(place, source),
    organisation: organisationOf(spot),
  };
}

function placesOf({ failure, others }: Statement, source: Source): [Place, ...Place[]] {
  return [placeOfFailure(failure, source), ...others.map((other) => placeOfFailure(other, source))];
}

function relatedOf(
  related: Failure['related'],
  places: readonly Place[],
  source: Source,
): Related[] {
  if (related.length === 0 && places.length === 1) return [];
  return [
    ...related.map(({ message, place }) => ({ message, place: placeAt(place, source) })),
    ...places.slice(1).map((place) => ({ message: '同样的情况', place })),
  ];
}

/** What the message names and what the verb has found, as texts; what the message names is stronger. */
function addTexts(
  values: Record<string, string>,
  found: Readonly<Record<string, FactValue>>,
): Record<string, string> {
  for (const name of Object.keys(found)) {
    const value = found[name];
    if (typeof value !== 'object' && !Object.hasOwn(values, name)) values[name] = String(value);
  }
  return values;
}

/** The words complained of, or as many as tell them from others. */
function wordsAt({ start, end }: Place, { text }: Source): string {
  return text.slice(start.offset, Math.min(end.offset, start.offset + mostWords));
}

const mostWords = 10_000;

function placeOfFailure({ spot, place }: Failure, source: Source): Place {
  return place ? placeAt(place, source) : placeOf(spot.node, source);
}

/** `第12行、第15行、第18行等`: the first few origins. */
function onceValues(places: readonly Place[]): Record<string, FactValue> {
  const origins = [...new Set(places.map(({ origin }) => origin))];
  const shown = origins.slice(0, mostShown).join('、');
  return { count: places.length, places: origins.length > mostShown ? `${shown}等` : shown };
}

const mostShown = 6;

/** What is said of a whole project or form is not about one of its indicators. */
function wholeScope(location: Location, once: 'form' | 'project'): Location {
  const ofProject = { ...location, indicator: null, ordinal: null, field: 'row' } as const;
  if (once === 'project') return ofProject;
  return { ...ofProject, spender: null, project: null, projectLine: null, field: 'form' };
}

function indicatorName(spot: Spot): string {
  const indicator = findAncestor(spot, 'indicator')?.node;
  return indicator?.children.find(({ type }) => type === 'indicatorName')?.value ?? '';
}

function organisationOf(spot: Spot): string {
  const form: Form | undefined = findAncestor(spot, 'form')?.node;
  return form === undefined ? '' : remember(organisations, form, () => nameOf(form));
}

/** A form without one would be searched to its end for each finding. */
const organisations = new WeakMap<Form, string>();

function nameOf(form: Form): string {
  const organisation = form.children.find(({ type }) => type === 'organisation');
  return organisation && 'value' in organisation ? organisation.value : '';
}
