import { eachDescendant } from '../each-descendant.ts';
import type { FactContext } from '../facts/fact.ts';
import type { Form, Level1, Level2 } from '../nodes.ts';
import { remember } from '../remember.ts';
import type { Spot } from '../spot.ts';
import { frameworkOf } from './framework-of.ts';

/** Whether a form has entries that only one framework has and others that only another has. */
export function mixesFrameworks(form: Spot<Form>, context: FactContext): boolean {
  return remember(form.memo, mixesFrameworks, () => {
    const found = new Set<string>();
    const collect = (node: Level1 | Level2) => found.add(frameworkOf(node, context));
    eachDescendant(form.node, 'level1', collect);
    eachDescendant(form.node, 'level2', collect);
    found.delete('');
    return found.size > 1;
  });
}
