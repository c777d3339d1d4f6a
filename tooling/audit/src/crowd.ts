import type { Content, PublicRecord } from '@kok/domain/release/content';

/** More than a list shows on one page. */
const wanted = { statement: 130, service: 160 } as const;

/** The same network with so many statements and services that their lists no longer fit one page. */
export function crowd(content: Content): Content {
	const { statement, service } = content.records;
	return {
		...content,
		records: {
			...content.records,
			statement: repeated(statement, wanted.statement).map(({ record, turn }) => ({
				...renamed(record, { type: 1, turn }),
				facts: { ...record.facts, values: { ...record.facts.values, on: `${2025 - turn}-03-04` } }
			})),
			service: repeated(service, wanted.service).map(({ record, turn }) => renamed(record, { type: 2, turn }))
		}
	};
}

type Copied = 'statement' | 'service';

function repeated<Name extends Copied>(records: readonly PublicRecord<Name>[], count: number) {
	const turns = Math.ceil(count / records.length);
	return Array.from({ length: turns }, (_, turn) => records.map((record) => ({ record, turn }))).flat();
}

/** A copy under an id and an address of its own. */
function renamed<Name extends Copied>(
	record: PublicRecord<Name>,
	{ type, turn }: { type: number; turn: number }
): PublicRecord<Name> {
	if (turn === 0) return record;
	const wording = Object.fromEntries(
		Object.entries(record.wording).map(([locale, words]) => [locale, { ...words, slug: `${words.slug}-${turn}` }])
	);
	return { ...record, id: `${record.id.slice(0, -4)}${type}${String(turn).padStart(3, '0')}`, wording };
}
