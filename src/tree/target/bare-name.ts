import type { Indicator } from '../nodes.ts';

/** The name of an indicator without its unit; empty where it has no name. */
export function bareName({ children }: Indicator): string {
  for (const child of children) if (child.type === 'indicatorName') return child.meaning.bare;
  return '';
}
