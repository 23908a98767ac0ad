import { refusals } from '../../refusal/refusals.ts';
import { xmlName } from './xml-name.ts';

/**
 * Makes sure that a processing instruction or the declaration at the beginning of a document is well-formed.
 *
 * @param isFirst whether nothing comes before it
 * @throws {Unreadable} when it is not
 */
export function checkInstruction(written: string, isFirst: boolean): void {
  const target = /^<\?([^ \t\n]*?)(?:[ \t\n][^]*)?\?>$/.exec(written)?.[1] ?? '';
  xmlName(target);
  const isDeclaration = target.toLowerCase() === 'xml';
  if (isDeclaration && !(isFirst && declaration.test(written))) throw refusals.damaged();
}

/** @see https://www.w3.org/TR/xml/#NT-XMLDecl */
const declaration =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(["'])1\.\d+\1(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(["'])[A-Za-z][\w.-]*\2)?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(["'])(?:yes|no)\3)?[ \t\n]*\?>$/;
