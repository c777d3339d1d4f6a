import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RefusalCode } from '../refusals.ts';
import {
	type Circumstances,
	type Draft,
	type Part,
	type PartCommand,
	type PartEvent,
	type PartName,
	type TranslatedFrom,
	decidePart,
	partNames,
	publishDue
} from './part.ts';

const since = '2026-01-01T00:00:00.000Z';
const at = '2026-11-24T09:00:00.000Z';
const later = '2026-12-01T09:00:00.000Z';
const origin = { locale: 'de', snapshot: 'quelle' } as const;

const published = { published: { snapshot: 'alt', since } };
const draft: Draft = { snapshot: 'neu', origin, stage: 'open', writtenBy: 'ana' };
const states = {
	empty: {},
	published,
	open: { draft },
	returned: { ...published, draft: { ...draft, returnedFor: 'note-1' } },
	inReview: { ...published, draft: { ...draft, stage: 'in_review' } },
	approved: { ...published, draft: { ...draft, stage: 'approved' } },
	scheduled: { ...published, draft: { ...draft, stage: 'approved', publishAt: later } }
} as const satisfies Record<string, Part>;
type State = keyof typeof states;

const commands = {
	save: { type: 'SaveDraft', text: { snapshot: 'neuer', origin } },
	discard: { type: 'DiscardDraft' },
	ask: { type: 'AskForReview' },
	giveBack: { type: 'Return', note: 'note-2' },
	approve: { type: 'Approve' },
	publish: { type: 'Publish' },
	schedule: { type: 'Publish', publishAt: later },
	unschedule: { type: 'Unschedule' },
	unpublish: { type: 'Unpublish' }
} as const satisfies Record<string, PartCommand>;
type Command = keyof typeof commands;

const ana: Circumstances = { at, actor: 'ana', fourEyes: true };
const ben: Circumstances = { ...ana, actor: 'ben' };

const fresh: Draft = { snapshot: 'neuer', origin, stage: 'open', writtenBy: 'ben' };
const saved: Part = { draft: fresh };
/** Saved by Ben over what Ana wrote. */
const savedOver = { draft: { ...fresh, alsoWrittenBy: ['ana'] } } satisfies Part;
const shown: Part = { published: { snapshot: 'neu', origin, since: at } };
const back: Draft = { ...draft, returnedFor: 'note-2' };

/** What Ben, who did not write it, gets for each command in each state: the refusal, or the next state and the event. */
const table: Record<State, Record<Command, RefusalCode | [Part, PartEvent]>> = {
	empty: {
		...each(['discard', 'ask', 'giveBack', 'approve', 'publish', 'schedule', 'unschedule'], 'no-draft'),
		save: [saved, { type: 'DraftSaved', snapshot: 'neuer' }],
		unpublish: 'not-published'
	},
	published: {
		...each(['discard', 'ask', 'giveBack', 'approve', 'publish', 'schedule', 'unschedule'], 'no-draft'),
		save: [
			{ ...published, ...saved },
			{ type: 'DraftSaved', snapshot: 'neuer' }
		],
		unpublish: [{}, { type: 'Unpublished', snapshot: 'alt' }]
	},
	open: {
		save: [savedOver, { type: 'DraftSaved', snapshot: 'neuer' }],
		discard: [{}, { type: 'DraftDiscarded', snapshot: 'neu' }],
		ask: [{ draft: { ...draft, stage: 'in_review' } }, { type: 'ReviewAsked', snapshot: 'neu' }],
		...each(['giveBack', 'approve'], 'not-in-review'),
		...each(['publish', 'schedule'], 'not-approved'),
		unschedule: 'not-scheduled',
		unpublish: 'not-published'
	},
	returned: {
		save: [
			{ ...published, draft: { ...savedOver.draft, returnedFor: 'note-1' } },
			{ type: 'DraftSaved', snapshot: 'neuer' }
		],
		discard: [published, { type: 'DraftDiscarded', snapshot: 'neu' }],
		ask: [states.inReview, { type: 'ReviewAsked', snapshot: 'neu' }],
		...each(['giveBack', 'approve'], 'not-in-review'),
		...each(['publish', 'schedule'], 'not-approved'),
		unschedule: 'not-scheduled',
		unpublish: [{ draft: states.returned.draft }, { type: 'Unpublished', snapshot: 'alt' }]
	},
	inReview: {
		save: [
			{ ...published, ...savedOver },
			{ type: 'DraftSaved', snapshot: 'neuer' }
		],
		discard: [published, { type: 'DraftDiscarded', snapshot: 'neu' }],
		ask: 'not-open',
		giveBack: [
			{ ...published, draft: back },
			{ type: 'DraftReturned', snapshot: 'neu' }
		],
		approve: [states.approved, { type: 'DraftApproved', snapshot: 'neu' }],
		...each(['publish', 'schedule'], 'not-approved'),
		unschedule: 'not-scheduled',
		unpublish: [{ draft: states.inReview.draft }, { type: 'Unpublished', snapshot: 'alt' }]
	},
	approved: {
		...approvedRow(states.approved),
		publish: [shown, { type: 'Published', snapshot: 'neu' }],
		schedule: [states.scheduled, { type: 'PublicationScheduled', snapshot: 'neu' }],
		unschedule: 'not-scheduled'
	},
	scheduled: {
		...approvedRow(states.scheduled),
		...each(['publish', 'schedule'], 'already-scheduled'),
		unschedule: [states.approved, { type: 'PublicationUnscheduled', snapshot: 'neu' }]
	}
};

function approvedRow(state: Part) {
	return {
		save: [
			{ ...published, ...savedOver },
			{ type: 'DraftSaved', snapshot: 'neuer' }
		],
		discard: [published, { type: 'DraftDiscarded', snapshot: 'neu' }],
		ask: 'not-open',
		giveBack: [
			{ ...published, draft: back },
			{ type: 'DraftReturned', snapshot: 'neu' }
		],
		approve: 'not-in-review',
		unpublish: [{ draft: state.draft ?? draft }, { type: 'Unpublished', snapshot: 'alt' }]
	} satisfies Partial<Record<Command, RefusalCode | [Part, PartEvent]>>;
}

describe('a translation that still holds', () => {
	const moved = { locale: 'de', draft: 'entwurf', published: 'neue quelle' } as const;
	const confirm = (part: Part, source: TranslatedFrom = moved, circumstances = ben) =>
		decidePart(part, { name: 'en', command: { type: 'ConfirmTranslation', source }, circumstances });
	const translated: Part = { published: { snapshot: 'alt', since, origin } };

	test('keeps its words, its day and its stage, and names the source as it stands now', () => {
		const approved: Part = { ...translated, draft: { ...draft, stage: 'approved' } };
		expect(confirm(translated)).toEqual({
			accepted: true,
			next: { published: { snapshot: 'alt', since, origin: { locale: 'de', snapshot: 'neue quelle' } } },
			event: { type: 'TranslationConfirmed', snapshot: 'alt' }
		});
		expect(confirm(approved)).toEqual({
			accepted: true,
			next: { ...approved, draft: { ...approved.draft, origin: { locale: 'de', snapshot: 'entwurf' } } },
			event: { type: 'TranslationConfirmed', snapshot: 'neu' }
		});
	});

	test('is held against public words where it is public, and never against a draft', () => {
		expect(confirm(translated, { locale: 'de', draft: 'entwurf' })).toEqual({ accepted: false, refusal: 'not-behind' });
	});

	test.each([
		['a text that is no translation', published, moved, 'not-translated'],
		['nothing', {}, moved, 'not-translated'],
		['one whose source is as it was', translated, { locale: 'de', published: 'quelle' }, 'not-behind'],
		['one that waits for its hour', states.scheduled, moved, 'already-scheduled']
	] as const)('is refused of %s', (_, part, source, refusal) => {
		expect(confirm(part, source)).toEqual({ accepted: false, refusal });
	});

	test('is refused while the public reads an earlier release, but for a draft', () => {
		const pinned = { ...ben, pinned: true };
		expect(confirm(translated, moved, pinned)).toEqual({ accepted: false, refusal: 'release-pinned' });
		expect(confirm({ draft }, moved, pinned).accepted).toBe(true);
	});
});

describe.each(keysOf(states))('a wording that is %s', (state) => {
	test.each(keysOf(commands))('%s', (command) => {
		const expected = table[state][command];
		const verdict = decide(states[state], commands[command], ben);
		if (typeof expected === 'string') expect(verdict).toEqual({ accepted: false, refusal: expected });
		else expect(verdict).toStrictEqual({ accepted: true, next: expected[0], event: expected[1] });
	});
});

describe('four eyes', () => {
	test('nobody approves what they wrote, with the setting or without it', () => {
		for (const fourEyes of [true, false])
			expect(decide(states.inReview, commands.approve, { ...ana, fourEyes })).toEqual({
				accepted: false,
				refusal: 'own-draft'
			});
	});

	test('nobody approves a draft in which they wrote, even if somebody else wrote in it last', () => {
		const inReview = { draft: { ...draft, stage: 'in_review', writtenBy: 'ben', alsoWrittenBy: ['ana'] } } as const;
		for (const circumstances of [ana, ben])
			expect(decide(inReview, commands.approve, circumstances)).toEqual({ accepted: false, refusal: 'own-draft' });
		expect(decide(inReview, commands.approve, { ...ana, actor: 'cem' })).toMatchObject({ accepted: true });
	});

	test('everyone who wrote in a draft is named once, whoever saves it again', () => {
		const save = (part: Part, circumstances: Circumstances) => {
			const verdict = decide(part, commands.save, circumstances);
			return verdict.accepted ? verdict.next : part;
		};
		const byAna = save({}, ana);
		expect(save(byAna, ana)).toStrictEqual(byAna);
		const byBoth = save(save(byAna, ben), ana);
		expect(byBoth.draft).toMatchObject({ writtenBy: 'ana', alsoWrittenBy: ['ben'] });
		expect(save(byBoth, ben).draft).toMatchObject({ writtenBy: 'ben', alsoWrittenBy: ['ana'] });
	});

	test.each(['open', 'inReview', 'approved'] as const)(
		'a network may switch them off: then %s is published at once',
		(state) => {
			expect(decide(states[state], commands.publish, { ...ana, fourEyes: false })).toEqual({
				accepted: true,
				next: shown,
				event: { type: 'Published', snapshot: 'neu' }
			});
		}
	);

	test('a draft that its writer schedules without them is published at its hour', () => {
		const verdict = decide(states.open, commands.schedule, { ...ana, fourEyes: false });
		expect(verdict).toMatchObject({ accepted: true, next: { draft: { stage: 'approved', publishAt: later } } });
	});
});

describe('the hour of publication', () => {
	test('that is already past publishes the draft at once', () => {
		for (const publishAt of [since, at])
			expect(decide(states.approved, { type: 'Publish', publishAt }, ben)).toMatchObject({ next: shown });
	});

	test('is compared as time, however it is written', () => {
		const asWritten: PartCommand = { type: 'Publish', publishAt: '2026-11-24T09:00:00Z' };
		expect(decide(states.approved, asWritten, ben)).toMatchObject({ event: { type: 'Published' } });
		expect(decide(states.approved, { type: 'Publish', publishAt: '2026-12-01T09:00:00Z' }, ben)).toMatchObject({
			next: { draft: { publishAt: later } }
		});
	});

	test('publishes the draft without a command, dated at that hour', () => {
		const due = {
			accepted: true,
			next: { published: { snapshot: 'neu', origin, since: later } },
			event: { type: 'Published', snapshot: 'neu' }
		};
		expect(publishDue(states.scheduled, later)).toEqual(due);
		expect(publishDue(states.scheduled, '2027-01-01T00:00:00.000Z')).toEqual(due);
	});

	test('publishes nothing early, and no draft for which no hour is set', () => {
		expect(publishDue(states.scheduled, at)).toEqual({ accepted: false, refusal: 'not-due' });
		expect(publishDue(states.approved, later)).toEqual({ accepted: false, refusal: 'not-due' });
		expect(publishDue(states.published, later)).toEqual({ accepted: false, refusal: 'no-draft' });
	});
});

test('publishing or scheduling an approved draft is refused with the hindrance that its text has', () => {
	const hindered = { ...ben, hindrance: 'fact-without-source' } as const;
	for (const command of [commands.publish, commands.schedule])
		expect(decide(states.approved, command, hindered)).toEqual({ accepted: false, refusal: 'fact-without-source' });
	expect(decide(states.open, commands.publish, hindered)).toEqual({ accepted: false, refusal: 'not-approved' });
});

test('a draft that names no origin becomes a published text that names none', () => {
	const part: Part = { draft: { snapshot: 'neu', stage: 'approved', writtenBy: 'ana' } };
	expect(decide(part, commands.publish, ben)).toMatchObject({ next: { published: { snapshot: 'neu', since: at } } });
	expect(decide(part, { type: 'Return' }, ben)).toMatchObject({
		next: { draft: { snapshot: 'neu', stage: 'open', writtenBy: 'ana' } }
	});
	const verdict = decide(part, { type: 'Return' }, ben);
	expect(verdict.accepted && Object.keys(verdict.next.draft ?? {})).not.toContain('returnedFor');
});

describe('a language in which the network does not write', () => {
	const elsewhere: Circumstances = { ...ben, languages: ['de', 'pl'] };

	test.each(['save', 'publish', 'schedule'] as const)('gets nothing new: %s', (command) => {
		expect(decide(states.approved, commands[command], elsewhere)).toEqual({
			accepted: false,
			refusal: 'not-a-language-of-the-network'
		});
	});

	test.each(['discard', 'giveBack', 'unpublish'] as const)('may lose what it has: %s', (command) => {
		expect(decide(states.approved, commands[command], elsewhere)).toMatchObject({ accepted: true });
	});

	test('leaves its own languages, the facts and the part for members as they are', () => {
		const save: PartCommand = { type: 'SaveDraft', text: { snapshot: 'neu' } };
		for (const name of ['de', 'pl', 'facts', 'inside'] as const)
			expect(decide({}, save, { ...elsewhere, name })).toMatchObject({ accepted: true });
	});
});

describe('while the public reads an earlier release', () => {
	const pinned: Circumstances = { ...ben, pinned: true };

	test.each(['publish', 'unpublish'] as const)('nothing becomes public or is taken back: %s', (command) => {
		expect(decide(states.approved, commands[command], pinned)).toEqual({ accepted: false, refusal: 'release-pinned' });
	});

	test.each(['save', 'discard', 'giveBack', 'schedule'] as const)('work goes on: %s', (command) => {
		expect(decide(states.approved, commands[command], pinned)).toMatchObject({ accepted: true });
	});
});

test('facts are not taken back alone', () => {
	expect(decide(states.published, commands.unpublish, { ...ben, name: 'facts' })).toEqual({
		accepted: false,
		refusal: 'facts-go-with-the-record'
	});
});

describe('a translation', () => {
	const save = (name: PartName, locale: 'de' | 'en') =>
		decidePart(
			{},
			{
				name,
				command: { type: 'SaveDraft', text: { snapshot: 'neu', origin: { locale, snapshot: 'q' } } },
				circumstances: ana
			}
		);

	test.each([
		['facts', 'de'],
		['inside', 'de'],
		['de', 'de'],
		['en', 'en']
	] as const)('of %s from %s is none', (name, locale) => {
		expect(save(name, locale)).toEqual({ accepted: false, refusal: 'not-a-translation' });
	});

	test('is a wording, and its origin is a wording in another language', () => {
		expect(save('en', 'de').accepted).toBe(true);
		expect(save('de', 'en').accepted).toBe(true);
	});
});

describe('what only members see', () => {
	test('is valid as soon as it is saved', () => {
		const save: PartCommand = { type: 'SaveDraft', text: { snapshot: 'neuer' } };
		const expected = { published: { snapshot: 'neuer', since: at } };
		for (const state of [states.empty, states.published])
			expect(decide(state, save, { ...ana, name: 'inside' })).toEqual({
				accepted: true,
				next: expected,
				event: { type: 'InsideSaved', snapshot: 'neuer' }
			});
	});

	test.each(keysOf(commands).filter((name) => name !== 'save'))('knows no %s', (command) => {
		expect(decide(states.published, commands[command], { ...ana, name: 'inside' })).toEqual({
			accepted: false,
			refusal: 'inside-has-no-review'
		});
	});
});

describe('whatever is commanded, in whatever order', () => {
	const step = fc.record({
		command: fc.constantFrom<PartCommand>(
			...Object.values(commands),
			{ type: 'Publish', publishAt: since },
			{ type: 'Return' },
			{ type: 'AskForReview', correction: true },
			{ type: 'Approve', keepsSense: true },
			{ type: 'Approve', keepsSense: false }
		),
		actor: fc.constantFrom('ana', 'ben', 'cem'),
		name: fc.constantFrom<PartName>(...partNames.filter((name) => name !== 'inside')),
		isDueFirst: fc.boolean()
	});
	const history = fc.array(step, { maxLength: 25 });

	test('the public text changes only by publishing, at the hour of publication, or by being taken back', () => {
		fc.assert(
			fc.property(history, fc.boolean(), (steps, fourEyes) => {
				replay(steps, fourEyes, ({ before, after, command }) => {
					const mayChange = command === 'due' || command.type === 'Publish' || command.type === 'Unpublish';
					if (!mayChange) expect(after.published).toEqual(before.published);
				});
			})
		);
	});

	/** What an office does most: several write, one asks, somebody approves. */
	const written = fc.array(
		fc.record({
			command: fc.constantFrom<PartCommand>(
				commands.save,
				commands.save,
				commands.ask,
				commands.ask,
				commands.approve,
				commands.approve,
				commands.discard,
				commands.publish
			),
			actor: fc.constantFrom('ana', 'ben', 'cem'),
			name: fc.constant<PartName>('en'),
			isDueFirst: fc.constant(false)
		}),
		{ minLength: 10, maxLength: 40, size: 'max' }
	);

	test('nobody approves a text that they wrote in since it was last published or begun anew', () => {
		fc.assert(
			fc.property(written, fc.boolean(), (steps, fourEyes) => {
				const writers = new Set<string>();
				replay(steps, fourEyes, ({ before, after, command, actor }) => {
					const isAccepted = after !== before;
					const type = command === 'due' ? 'Publish' : command.type;
					if (isAccepted && type === 'Approve') expect([...writers]).not.toContain(actor);
					if (isAccepted && type === 'SaveDraft') writers.add(actor);
					if (after.draft === undefined) writers.clear();
				});
			})
		);
	});

	test('with four eyes, no text becomes public that only its writers have read', () => {
		fc.assert(
			fc.property(history, (steps) => {
				let approvedBy: string | undefined;
				replay(steps, true, ({ before, after, command, actor }) => {
					if (command !== 'due' && command.type === 'Approve' && after !== before) approvedBy = actor;
					if (command !== 'due' && command.type === 'SaveDraft') approvedBy = undefined;
					const isPublication = after.published !== before.published && after.published !== undefined;
					const writers = [before.draft?.writtenBy, ...(before.draft?.alsoWrittenBy ?? [])];
					if (isPublication) expect(approvedBy !== undefined && !writers.includes(approvedBy)).toBe(true);
				});
			})
		);
	});

	test('no text is published as a correction that nobody but its writers said keeps the sense', () => {
		fc.assert(
			fc.property(history, fc.boolean(), (steps, fourEyes) => {
				let isKept = false;
				replay(steps, fourEyes, ({ before, after, command, actor }) => {
					const writers = [before.draft?.writtenBy, ...(before.draft?.alsoWrittenBy ?? [])];
					const isAccepted = after !== before;
					if (after.draft?.correction) expect(after.draft.stage).not.toBe('open');
					if (isAccepted && command !== 'due' && command.type === 'Approve')
						isKept = command.keepsSense === true && !writers.includes(actor);
					if (isAccepted && command !== 'due' && command.type === 'SaveDraft') isKept = false;
					const isCorrected = after.published !== before.published && after.published?.editorial === true;
					if (isCorrected) expect(isKept).toBe(true);
				});
			})
		);
	});

	test('a draft with an hour is approved, and the state given is never written on', () => {
		fc.assert(
			fc.property(history, fc.boolean(), (steps, fourEyes) => {
				replay(steps, fourEyes, ({ after }) => {
					if (after.draft?.publishAt !== undefined) expect(after.draft.stage).toBe('approved');
				});
			})
		);
	});

	interface Step {
		command: PartCommand;
		actor: string;
		name: PartName;
		isDueFirst: boolean;
	}
	interface Turn {
		before: Part;
		after: Part;
		command: PartCommand | 'due';
		actor: string;
	}

	function replay(steps: readonly Step[], fourEyes: boolean, look: (turn: Turn) => void): void {
		let part: Part = {};
		for (const { command, actor, name, isDueFirst } of steps) {
			const before = structuredClone(part);
			const verdict = isDueFirst ? publishDue(part, later) : decide(part, command, { at, actor, fourEyes, name });
			expect(part).toEqual(before);
			const after = verdict.accepted ? verdict.next : part;
			look({ before: part, after, command: isDueFirst ? 'due' : command, actor });
			part = after;
		}
	}
});

function decide(
	part: Part,
	command: PartCommand,
	{ name = 'en', ...circumstances }: Circumstances & { name?: PartName }
) {
	return decidePart(part, { name, command, circumstances });
}

function each<Name extends Command>(names: readonly Name[], refusal: RefusalCode): Record<Name, RefusalCode> {
	return Object.fromEntries(names.map((name) => [name, refusal])) as Record<Name, RefusalCode>;
}

/** `Object.keys` forgets the names; sound for a literal. */
function keysOf<Name extends string>(record: Record<Name, unknown>): Name[] {
	return Object.keys(record) as Name[];
}

describe('an editorial correction', () => {
	const asked: Part = { ...published, draft: { ...draft, stage: 'in_review', correction: true } };
	const approved: Part = { ...published, draft: { ...draft, stage: 'approved', correction: true } };
	const scheduled: Part = { ...published, draft: { ...draft, stage: 'approved', correction: true, publishAt: later } };
	const corrected: Part = { published: { snapshot: 'neu', origin, since: at, editorial: true } };
	const ask = { type: 'AskForReview', correction: true } as const;
	const keeps = { type: 'Approve', keepsSense: true } as const;

	test('is asked for, approved by another person, and published or scheduled as one', () => {
		const mark = { snapshot: 'neu', correction: true };
		const open: Part = { ...published, draft: { ...draft, returnedFor: 'note-1' } };
		expect(decide(open, ask, ana)).toStrictEqual({
			accepted: true,
			next: asked,
			event: { type: 'ReviewAsked', ...mark }
		});
		expect(decide(asked, keeps, ben)).toStrictEqual({
			accepted: true,
			next: approved,
			event: { type: 'DraftApproved', ...mark }
		});
		expect(decide(approved, commands.publish, ana)).toStrictEqual({
			accepted: true,
			next: corrected,
			event: { type: 'Published', ...mark }
		});
		expect(decide(approved, commands.schedule, ana)).toStrictEqual({
			accepted: true,
			next: scheduled,
			event: { type: 'PublicationScheduled', ...mark }
		});
		expect(publishDue(scheduled, later)).toStrictEqual({
			accepted: true,
			next: { published: { ...corrected.published, since: later } },
			event: { type: 'Published', ...mark }
		});
	});

	test('is approved by nobody who does not answer whether the sense stays, nor by whoever wrote in it', () => {
		expect(decide(asked, commands.approve, ben)).toEqual({ accepted: false, refusal: 'sense-unanswered' });
		for (const keepsSense of [true, false, undefined])
			expect(decide(asked, { type: 'Approve', ...(keepsSense !== undefined && { keepsSense }) }, ana)).toEqual({
				accepted: false,
				refusal: 'own-draft'
			});
	});

	test('whose sense does not stay is approved as a new version, and marked as nothing else', () => {
		expect(decide(asked, { type: 'Approve', keepsSense: false }, ben)).toStrictEqual({
			accepted: true,
			next: states.approved,
			event: { type: 'DraftApproved', snapshot: 'neu' }
		});
	});

	test('is answered of no text that is none', () => {
		for (const keepsSense of [true, false])
			expect(decide(states.inReview, { type: 'Approve', keepsSense }, ben)).toEqual({
				accepted: false,
				refusal: 'no-correction-asked'
			});
	});

	test('needs a second person also where the network publishes alone, and then goes out as any other', () => {
		const alone = { ...ana, fourEyes: false };
		for (const command of [commands.publish, commands.schedule])
			expect(decide(asked, command, alone)).toEqual({ accepted: false, refusal: 'correction-unread' });
		expect(decide(approved, commands.publish, alone)).toMatchObject({ next: corrected });
		expect(decide(states.inReview, commands.publish, alone)).toMatchObject({ next: shown });
	});

	test('is refused for what stands against it, when it is asked for and when it is approved', () => {
		const hindered = { ...ben, noCorrection: 'correction-of-items' } as const;
		const refused = { accepted: false, refusal: 'correction-of-items' };
		expect(decide(states.open, ask, hindered)).toEqual(refused);
		expect(decide(asked, keeps, hindered)).toEqual(refused);
		expect(decide(states.open, commands.ask, hindered)).toMatchObject({ accepted: true });
		expect(decide(asked, { type: 'Approve', keepsSense: false }, hindered)).toMatchObject({ accepted: true });
	});

	test('ends with the next word that is saved, and when the text is returned', () => {
		for (const part of [asked, approved, scheduled]) {
			for (const command of [commands.save, commands.giveBack]) {
				const verdict = decide(part, command, ben);
				expect(verdict.accepted && Object.keys(verdict.next.draft ?? {})).not.toContain('correction');
			}
		}
		expect(decide(scheduled, commands.unschedule, ben)).toMatchObject({ next: approved });
	});

	test('is not asked for where the question is answered with no', () => {
		const verdict = decide(states.open, { type: 'AskForReview', correction: false }, ana);
		expect(verdict).toStrictEqual({
			accepted: true,
			next: { draft: { ...draft, stage: 'in_review' } },
			event: { type: 'ReviewAsked', snapshot: 'neu' }
		});
	});
});

describe('a part that tells what happened', () => {
	const save: PartCommand = { type: 'SaveDraft', text: { snapshot: 'neuer' } };
	const logged: Circumstances = { ...ben, fourEyes: false, logged: true };
	const decide = (part: Part, command: PartCommand, name: PartName = 'facts') =>
		decidePart(part, { name, command, circumstances: logged });

	test('is written and published like any other', () => {
		expect(decide({}, save)).toMatchObject({ accepted: true });
		expect(decide(states.open, save)).toMatchObject({ accepted: true });
		expect(decide(states.open, commands.publish)).toMatchObject({ accepted: true, next: shown });
	});

	test.each<[PartName, PartCommand]>([
		['facts', save],
		['de', save],
		['en', save],
		['de', commands.unpublish]
	])('once public it stays: %s, $type', (name, command) => {
		expect(decide(published, command, name)).toEqual({ accepted: false, refusal: 'logged-once' });
	});

	test('loses a draft that stood beside it', () => {
		expect(decide(states.inReview, commands.discard)).toMatchObject({ accepted: true, next: published });
	});

	test('may still be changed in the part that only members see', () => {
		const text = { snapshot: 'innen' };
		expect(decide(published, { type: 'SaveDraft', text }, 'inside')).toMatchObject({ accepted: true });
	});
});

test('a text that asks for a second reader is published only after approval, even without four eyes', () => {
	const circumstances: Circumstances = { ...ben, fourEyes: false, asksSecondReader: true };
	const publish = (part: Part) => decidePart(part, { name: 'facts', command: commands.publish, circumstances });
	for (const part of [states.open, states.inReview])
		expect(publish(part)).toEqual({ accepted: false, refusal: 'second-reader-asked' });
	expect(publish(states.approved)).toMatchObject({ accepted: true });
});

describe('words that stood in public before', () => {
	const circumstances: Circumstances = { ...ben, fourEyes: true, asksSecondReader: true, stoodBefore: true };
	const publish = (part: Part, more: Partial<Circumstances> = {}) =>
		decidePart(part, { name: 'de', command: commands.publish, circumstances: { ...circumstances, ...more } });

	test('are published again without a reader, whether somebody was asked to read them or not', () => {
		for (const part of [states.open, states.inReview]) expect(publish(part)).toMatchObject({ accepted: true });
	});

	test('are refused for everything else that stands against it', () => {
		expect(publish(states.open, { hindrance: 'withdrawn' })).toEqual({ accepted: false, refusal: 'withdrawn' });
		expect(publish(states.open, { pinned: true })).toEqual({ accepted: false, refusal: 'release-pinned' });
		const asked = { ...states.inReview, draft: { ...states.inReview.draft, correction: true } } as Part;
		expect(publish(asked)).toEqual({ accepted: false, refusal: 'correction-unread' });
	});
});
