import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { refusals } from '../refusal/refusals.ts';

/** A page, its errors mended as browsers mend them. */
export interface ParsedHtml {
  document: Html.Document;
  /** Whether the page ends inside a table: what came after is lost. */
  isCutOff: boolean;
}

/**
 * The tree of a page.
 *
 * @throws {Unreadable} when elements nest so deeply that the work would grow with the square of the
 *   page; browsers stop at the same depth
 */
export function parseHtml(text: string): ParsedHtml {
  let openTables = 0;
  const document = parse(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush({ tagName }) {
        if (tagName === 'table') openTables++;
      },
      onItemPop({ tagName }) {
        if (tagName === 'table') openTables--;
      },
      appendChild(parent, child) {
        refuseDepth(parent);
        defaultTreeAdapter.appendChild(parent, child);
      },
    },
  });
  return { document, isCutOff: openTables > 0 };
}

function refuseDepth(node: Html.ParentNode): void {
  let depth = 0;
  let at: Html.ParentNode | null = node;
  while (at !== null) {
    if (++depth > deepest) throw refusals.tooDeep();
    at = 'parentNode' in at ? at.parentNode : null;
  }
}

const deepest = 512;
