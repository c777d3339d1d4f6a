import type { TypeName } from '@kok/domain/content-types';
import type { Words } from '@kok/domain/words';
import { api } from '#lib/api/client.ts';
import { importRefusals } from './importing-words.ts';
import { language } from '#lib/words/words.ts';

/** Semicolons are what German spreadsheets expect. */
export const separator = language === 'de' ? ';' : ',';

/** Gives the records of a type, or the columns alone, as a table to be kept; why not, where it could not be had. */
export async function downloadTable(
	{ name, called }: { name: TypeName; called: string },
	rows: 'all' | 'none'
): Promise<Words | undefined> {
	const query = { separator: separator === ';' ? ('semicolon' as const) : ('comma' as const), rows };
	const params = { path: { type: `${name}.csv` as const }, query };
	const answer = await api.GET('/api/exports/{type}', { params, parseAs: 'blob' }).catch(() => undefined);
	if (!answer?.data) return answer?.error?.words ?? importRefusals.unsure;
	keep(answer.data, `${called}.csv`);
	return undefined;
}

/** Gives a file to be kept on the device. */
export function keep(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
