import type { ErrorObject, ValidateFunction } from 'ajv';
import { nearestWord } from '../text/nearest-word.ts';
import { explainSchemaError } from './explain-schema-error.ts';
import type { Fault } from './fault.ts';
import { faultAt } from './fault-at.ts';
import type { YamlFile } from './parse-yaml.ts';

/**
 * What of a YAML file its schema does not allow, in order of place.
 *
 * @param path where the checked value stands in the file; the whole file by default
 */
export function checkSchema(
  file: YamlFile,
  validate: ValidateFunction,
  value: unknown = file.value,
  path: readonly (string | number)[] = [],
): Fault[] {
  if (validate(value)) return [];
  const errors = (validate.errors ?? [])
    .filter(({ keyword }) => !combining.has(keyword))
    .filter(isFirstOfValue)
    .filter(isNotMisspelt);
  return errors
    .slice(0, mostFaults)
    .map((error) => faultOf(file, error, path))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A value of the wrong type is not one of the allowed ones either: once is enough. */
function isFirstOfValue(
  error: ErrorObject,
  index: number,
  errors: readonly ErrorObject[],
): boolean {
  return (
    error.keyword !== 'enum' ||
    !errors.slice(0, index).some(({ instancePath }) => instancePath === error.instancePath)
  );
}

/** A key that is there but misspelt is told of once, where it stands. */
function isNotMisspelt(
  error: ErrorObject,
  _index: number,
  errors: readonly ErrorObject[],
): boolean {
  if (error.keyword !== 'required') return true;
  const unknown = errors
    .filter(({ instancePath }) => instancePath === error.instancePath)
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map(({ params }) => String(params['additionalProperty']));
  return nearestWord(String(error.params['missingProperty']), unknown) === undefined;
}

function faultOf(file: YamlFile, error: ErrorObject, path: readonly (string | number)[]): Fault {
  const { message, how, key } = explainSchemaError(error);
  const steps = [...path, ...error.instancePath.split('/').slice(1).map(unescapePointer)];
  const span = key === undefined ? file.spanOf(steps) : file.spanOf([...steps, key], true);
  return faultAt(file.source, span, message, how);
}

/** JSON Pointer writes `/` as `~1` and `~` as `~0`: rule ids hold slashes. */
function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Keywords that only say that something inside them failed. */
const combining = new Set(['if', 'anyOf', 'allOf', 'oneOf']);

/** Beyond this a file is not a configuration with mistakes but something else. */
const mostFaults = 20;
