import { expect, test } from 'vitest';
import type { Entry } from './entries.ts';
import { factsBeside } from './facts-beside.ts';

function entry(
	key: string,
	{ part, action, day }: { part: Entry['part']; action: Entry['action']; day: number }
): Entry {
	return { key, part, action, at: `2026-11-0${day}T10:00:00.000Z`, actor: 'ana', snapshot: key };
}

const shown = entry('shown', { part: 'facts', action: 'Published', day: 1 });
const drafted = entry('drafted', { part: 'facts', action: 'DraftSaved', day: 2 });
const filed = entry('filed', { part: 'de', action: 'DraftSaved', day: 3 });
const public_ = entry('public', { part: 'de', action: 'Published', day: 4 });
const later = entry('later', { part: 'facts', action: 'DraftSaved', day: 5 });
const entries = [later, public_, filed, drafted, shown];

test('a draft stood beside the facts that were filed last before it', () => {
	expect(factsBeside(entries, filed)).toBe(drafted);
});

test('a published wording stood beside the facts that were public', () => {
	expect(factsBeside(entries, public_)).toBe(shown);
});

test('facts that are older than the entries are not known', () => {
	expect(factsBeside([later, filed], filed)).toBeUndefined();
});
