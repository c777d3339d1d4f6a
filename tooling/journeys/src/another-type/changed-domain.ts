import { join } from 'node:path';

/** What somebody writes in a file of the domain, instead of what stands there. */
interface Edit {
	file: string;
	from: string;
	to: string;
}

const campaign = JSON.stringify(join(import.meta.dirname, 'campaign.ts'));

/** Everything that adds a content type, and to another type a field of the facts and one of the wording. */
const edits: readonly Edit[] = [
	{
		file: '/packages/domain/src/content-types.ts',
		from: "import type { ContentType } from './content-type.ts';",
		to: `import type { ContentType } from './content-type.ts'; import { campaign } from ${campaign};`
	},
	{ file: '/packages/domain/src/content-types.ts', from: '\tterm\n}', to: '\tterm,\n\tcampaign\n}' },
	{
		file: '/packages/domain/src/types/open-issue.ts',
		from: '\tfacts: () => ({',
		to: "\tfacts: () => ({ reported: optional(count({ audience: 'public', label: { de: 'Gemeldete Fälle', en: 'Reported cases' } })),"
	},
	{
		file: '/packages/domain/src/types/open-issue.ts',
		from: '\twording: () => ({',
		to: "\twording: () => ({ example: optional(line({ audience: 'public', label: { de: 'Beispiel', en: 'Example' } })),"
	}
];

/** Compiles the domain as it stands after those edits; no file is changed. */
export function changedDomain() {
	return {
		name: 'changed-domain',
		enforce: 'pre' as const,
		transform: (code: string, id: string) => edits.filter(({ file }) => id.endsWith(file)).reduce(edited, code)
	};
}

function edited(code: string, { file, from, to }: Edit): string {
	if (!code.includes(from)) throw new Error(`${file} has no place for "${to}"`);
	return code.replace(from, () => to);
}
