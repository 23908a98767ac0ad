import { declarationForm } from './declaration-form.ts';
import { flowedText } from './flowed-text.ts';
import type { Layout } from './layout.ts';
import { summaryTable } from './summary-table.ts';

/** The kinds of tables that perflint knows; of equally sure ones the first reads. */
export const layouts: readonly Layout[] = [summaryTable, declarationForm, flowedText];
