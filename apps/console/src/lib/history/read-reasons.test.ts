import { expect, test, vi } from 'vitest';

const { asked } = vi.hoisted(() => ({ asked: [] as string[] }));
vi.mock('#lib/api/client.ts', () => ({
	api: {
		GET: async (path: string, { params }: { params: { query: { ids: string } } }) => {
			asked.push(`${path} ${params.query.ids}`);
			const notes = params.query.ids.split(',').map((id) => ({ id, record: 'r', text: 'Zu lang.' }));
			return Promise.resolve({ data: { notes } });
		}
	}
}));

// What imports the client may have been imported by another file of this worker, with another client.
vi.resetModules();
const { notesIn, notesShown, readReasons } = await import('./read-reasons.ts');

function changed(note?: string) {
	return { record: 'r', part: 'de' as const, before: 1, after: 2, ...(note !== undefined && { note }) };
}

test('an event names the note of its record and those of its parts; the same reason is said once', () => {
	const notes = notesIn({ note: 'a', changes: [changed('b'), changed(), changed('c')] });
	expect(notes).toEqual(['a', 'b', 'c']);
	const reasons = new Map(['b', 'c'].map((note) => [note, { text: 'Zu lang.' }]));
	expect(notesShown(notes, reasons)).toEqual(['c']);
});

test('reasons of many records are asked for once, and not at all where there are none', async () => {
	expect(await readReasons([])).toEqual(new Map());
	expect((await readReasons(['a', undefined, 'b', 'a'])).get('b')).toMatchObject({ text: 'Zu lang.' });
	expect(asked).toEqual(['/api/notes a,b']);
});
