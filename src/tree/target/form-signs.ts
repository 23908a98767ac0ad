import type { Form } from '../nodes.ts';
import { remember } from '../remember.ts';
import type { Spot } from '../spot.ts';
import { type Signs, signsOf } from './signs-of.ts';

/** How the form around writes its comparators, worked out once. */
export function formSigns(form: Spot<Form>): Signs {
  return remember(form.memo, formSigns, () => signsOf(form.node));
}
