import { listRecords } from '#lib/api/list.ts';

const states = ['in_review', 'approved', 'scheduled', 'open'] as const;
const shown = 6;

/** What waits: the records in each state, those changed last first, and those whose translation is behind. */
export async function load() {
	const [{ counts }, behind, ...inStates] = await Promise.all([
		listRecords({ limit: 1 }),
		listRecords({ behind: 'true', order: 'changed', limit: shown }),
		...states.map(async (state) =>
			listRecords({ state, order: state === 'scheduled' ? 'due' : 'changed', limit: shown })
		)
	]);
	const sections = [
		...states.map((state, index) => ({ state, count: counts[state], records: inStates[index]?.records ?? [] })),
		{ state: 'behind' as const, count: counts.behind, records: behind.records }
	];
	return { sections: sections.filter(({ count }) => count > 0) };
}
