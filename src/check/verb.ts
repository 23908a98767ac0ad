import type { Node } from '../tree/nodes.ts';

/** Something that a node must do or be, such as `be-filled`: what `must:` of a rule can say. */
export interface Verb {
  name: string;
  /** One sentence in Chinese for the documentation. */
  description: string;
  /** JSON Schema of its options. */
  schema: Readonly<Record<string, unknown>>;
  check(node: Node): unknown;
}
