import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The comment by which an editor finds the JSON Schema of a file: relative where perflint is
 * installed below the folder of the file, so that the file can be passed on.
 *
 * @param schemas the folder of the schemas
 */
export function schemaLine(folder: string, schemas: string, name: string): string {
  const schema = join(schemas, `${name}.schema.json`);
  const path = relative(folder, schema).split(sep).join('/');
  const place = path.startsWith('../') ? pathToFileURL(schema).href : `./${path}`;
  return `# yaml-language-server: $schema=${place}`;
}
