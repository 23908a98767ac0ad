import type { PageContent } from './page-content.ts';

/** One page as far as it could be read. */
export interface PageResult {
  content: PageContent;
  trouble: Trouble | null;
}

/**
 * Why a page may lack text: it is a picture, wholly or for the most part, or blank; its content is
 * broken, wholly or from some place on; its text was recognised from a picture; its font does not say
 * which characters it holds.
 */
export type Trouble =
  | 'picture'
  | 'pictured'
  | 'blank'
  | 'broken'
  | 'cut'
  | 'recognised'
  | 'garbled';
