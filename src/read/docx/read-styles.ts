import { attributeOf } from '../container/xml/attribute-of.ts';
import type { XmlHandler } from '../container/xml/xml-handler.ts';
import type { Package } from '../container/zip/open-package.ts';
import { readPart } from '../container/zip/read-part.ts';
import { relationshipsOf } from '../container/zip/relationships.ts';
import type { ListPlace } from './word-document.ts';

/**
 * The list that each paragraph style numbers its paragraphs by; a style has that of the one which it is
 * based on.
 *
 * @returns by the style's id; for styles without a list nothing
 * @see ECMA-376 part 1, 17.7.4
 */
export function readStyles(source: Package, document: string): Map<string, ListPlace> {
  const styles = new Map<string, Style>();
  const part = relationshipsOf(source, document).find(({ type }) => type === 'styles')?.part;
  if (part !== undefined && source.has(part)) readPart(source, part, styleHandler(styles));
  const places = new Map<string, ListPlace>();
  for (const id of styles.keys()) {
    const place = placeOf(styles, id);
    if (place !== undefined) places.set(id, place);
  }
  return places;
}

interface Style {
  basedOn?: string;
  place: { id?: string; level?: number };
}

function styleHandler(styles: Map<string, Style>): XmlHandler {
  let style: Style = { place: {} };
  return {
    open(element, attributes) {
      const value = attributeOf(attributes, 'val') ?? '';
      if (element === 'style') {
        style = { place: {} };
        styles.set(attributeOf(attributes, 'styleId') ?? '', style);
      } else if (element === 'basedOn') style.basedOn = value;
      else if (element === 'numId') style.place.id = value;
      else if (element === 'ilvl') style.place.level = Number(value);
    },
  };
}

/** Styles based on each other in a circle end where they began. */
function placeOf(styles: ReadonlyMap<string, Style>, id: string): ListPlace | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const style = styles.get(at);
    const { id: list, level } = style?.place ?? {};
    if (list !== undefined) return { id: list, style: at, ...(level !== undefined && { level }) };
    at = style?.basedOn;
  }
  return undefined;
}
