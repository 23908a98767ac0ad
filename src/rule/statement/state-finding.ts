import type { Source } from '../../text/source.ts';
import type { FactValue } from '../../tree/facts/fact.ts';
import { findAncestor } from '../../tree/find-ancestor.ts';
import type { Form } from '../../tree/nodes.ts';
import { remember } from '../../tree/remember.ts';
import type { Spot } from '../../tree/spot.ts';
import type { Place } from '../finding.ts';
import type { Failure } from '../judge.ts';
import type { Nameless } from './identify.ts';
import type { Statement } from './join-failures.ts';
import { locate } from './locate.ts';
import { placeAt, placeOf } from './place-of.ts';

/** Words, place and values of what is to be said. */
export function stateFinding({ failure, others }: Statement, source: Source): Nameless {
  const { rule, case: said, spot, found } = failure;
  const place = placeOfFailure(failure, source);
  const places = [place, ...others.map((other) => placeOfFailure(other, source))];
  const supplied = said.once ? { ...found.values, ...onceValues(places) } : (found.values ?? {});
  const { text: message, values } = said.message(spot, supplied);
  const location = locate(spot, said.field);
  const finding: Nameless['finding'] = {
    ruleId: rule.id,
    severity: said.severity,
    message,
    place,
    location: said.once ? { ...location, ...wholeScope(said.once) } : location,
    related: [
      ...(found.related ?? []).map((other) => ({
        message: other.message,
        place: placeAt(other.place, source),
      })),
      ...places.slice(1).map((other) => ({ message: '同样的情况', place: other })),
    ],
    values: { ...textsOf(found.values ?? {}), ...values },
  };
  return {
    finding,
    indicatorName: said.once ? '' : indicatorName(spot),
    text: said.once ? '' : wordsAt(place, source),
    organisation: organisationOf(spot),
  };
}

/** The words complained of, or as many as tell them from others. */
function wordsAt({ start, end }: Place, { text }: Source): string {
  return text.slice(start.offset, Math.min(end.offset, start.offset + mostWords));
}

const mostWords = 10_000;

function placeOfFailure({ spot, found }: Failure, source: Source): Place {
  return found.place ? placeAt(found.place, source) : placeOf(spot.node, source);
}

/** `第12行、第15行、第18行等`: the first few origins. */
function onceValues(places: readonly Place[]): Record<string, FactValue> {
  const origins = [...new Set(places.map(({ origin }) => origin))];
  const shown = origins.slice(0, mostShown).join('、');
  return { count: places.length, places: origins.length > mostShown ? `${shown}等` : shown };
}

const mostShown = 6;

/** What is said of a whole project or form is not about one of its indicators. */
function wholeScope(once: 'form' | 'project') {
  const ofProject = { indicator: null, ordinal: null, field: 'row' } as const;
  const ofForm = {
    ...ofProject,
    spender: null,
    project: null,
    projectLine: null,
    field: 'form',
  } as const;
  return once === 'project' ? ofProject : ofForm;
}

function textsOf(values: Readonly<Record<string, FactValue>>): Record<string, string> {
  const plainValues = Object.entries(values).filter(([, value]) => typeof value !== 'object');
  return Object.fromEntries(plainValues.map(([name, value]) => [name, String(value)]));
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
