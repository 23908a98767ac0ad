import type { Layout } from './layout.ts';
export const flowedText: Layout = { name: 'flowed-text', recognise: () => 0, collect: () => [] };
