import type { Act } from './legal-acts/act.ts';
import { european } from './legal-acts/european.ts';
import { german } from './legal-acts/german.ts';
import { reports } from './legal-acts/reports.ts';
import { unchecked } from './legal-acts/unchecked.ts';

export const legalActs: readonly Act[] = [...german, ...european, ...reports, ...unchecked];
