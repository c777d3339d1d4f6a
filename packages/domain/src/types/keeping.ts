import { optional } from '../fields/field.ts';
import { text } from '../fields/plain.ts';
import { sources } from '../fields/sources.ts';

/** What the office notes down for itself beside a record. */
export const officeNote = optional(text({ label: { de: 'Interner Vermerk', en: 'Internal note' } }));

/** Where the facts and the words of a record were read. */
export const recordSources = sources({ audience: 'public', label: { de: 'Quellen', en: 'Sources' } });
