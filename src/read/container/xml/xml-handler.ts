/** Attributes by their name as written; see `attributeOf`. */
export type Attributes = Readonly<Record<string, string>>;

/** What to do with the pieces of a document; names come without their prefix, which writers choose. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** A piece of text or CDATA; entities are resolved. */
  text?(text: string): void;
}
