import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { refusals } from '../refusal/refusals.ts';

/**
 * The tree of a page, its errors mended as browsers mend them.
 *
 * @throws {Unreadable} when elements nest so deeply that the work would grow with the square of the
 *   page; browsers stop at the same depth
 */
export function parseHtml(text: string): Html.Document {
  return parse(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      appendChild(parent, child) {
        refuseDepth(parent);
        defaultTreeAdapter.appendChild(parent, child);
      },
    },
  });
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
