import { sourceNames } from './facts/source-names.ts';
import type { FundingSource } from './funding-source.ts';

/** All sources of money that tables name. */
export const fundingSources: readonly FundingSource[] = Object.keys(sourceNames) as FundingSource[];
