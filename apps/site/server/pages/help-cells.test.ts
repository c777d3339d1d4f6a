import { austrian } from '@kok/content/fictional/austrian';
import { demo } from '@kok/content/fictional/demo';
import { kok } from '@kok/content/kok';
import { networkOf } from '@kok/domain/release/reading';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtRenderer } from '../testing/built-renderer.ts';
import { enumerateCells, shownFor } from '../testing/help-cells.ts';
import {
	type HelpText,
	answersIn,
	cardNumbersIn,
	entriesIn,
	headlinesIn,
	isAbout,
	isForPerson,
	isShown,
	knownIn,
	languagesIn,
	meaningOf,
	rulesIn
} from '../testing/help-model.ts';
import { contentFrom, platformFor, readHelp } from '../testing/help-pages.ts';
import { contentOf, networkRecord } from '../testing/records.ts';
import { serviceRecord } from '../testing/told-records.ts';

const affected = ['everyone', 'relatives', 'professionals'];
const nothingAsked = { area: undefined, isOutside: false, group: undefined, form: undefined, asker: undefined };
const at = '2026-11-25T09:00:00.000Z';
const renderer = await builtRenderer();
const networks = {
	'the first network': contentFrom(kok, at),
	'the second network': contentFrom(austrian, at),
	'a network with 43 members': contentFrom(demo, at)
};

describe.each(Object.entries(networks))('help of %s', (_, content) => {
	const platform = platformFor(content, at);

	test('shows for all answers together exactly the centres that fit, and first a helpline for this person', async () => {
		const text = await readHelp(renderer, { platform });
		const { a, l, g, f, c, q } = answersIn(text);
		const { cells, faults, withoutNumber } = enumerateCells(content, text);
		expect(faults).toEqual([]);
		expect(withoutNumber).toBe(0);
		expect(cells).toBe((2 * a.length - 1) * l.length * g.length * f.length * c.length * q.length);
	});

	test('says of each helpline for whom it is, and gives a sentence to say where it may not speak the language', async () => {
		const text = await readHelp(renderer, { platform });
		const lines = knownIn(content).filter(({ isLine }) => isLine);
		const rules = rulesIn(text);
		const entries = entriesIn(text);
		for (const line of lines) {
			const entry = entries.find(({ name }) => name === line.name);
			if (!entry) throw new Error(`${line.name} is not there`);
			expect(entry.text).toContain(line.forWhom);
			const asked = languagesIn(text).filter((_, place) =>
				rules.some(
					(rule) =>
						rule.needs.includes(`l${place}`) &&
						rule.inside === '.ask' &&
						rule.sets === 'display:block' &&
						isAbout(rule, entry)
				)
			);
			expect(asked).toEqual(
				languagesIn(text).filter((code) => !line.speaks.includes(code) && !line.interprets.includes(code))
			);
		}
		for (const [place] of languagesIn(text).entries()) {
			expect(text.html).toMatch(
				new RegExp(`<div class="x l${place}"><p class="aloud" lang="de"><q>Ich brauche Hilfe\\.`)
			);
			expect(text.sheet).toContain(`main:has(#l${place}:checked) .x.l${place}{display:revert}`);
		}
	});

	test('shows large and on the card a number for the group that is chosen, and large with whom it is for', async () => {
		const text = await readHelp(renderer, { platform });
		const called = knownIn(content).filter(({ isLine, phone }) => isLine && phone !== undefined);
		for (const group of answersIn(text).g) {
			const asked = { ...nothingAsked, group: meaningOf(content, languagesIn(text))(group) };
			const isServed = called.some((line) => isForPerson(line, asked));
			const large = headlinesIn(text);
			for (const blocks of [large, cardNumbersIn(text)]) {
				const shown = blocks.filter((block) => isShown(text, block, [group, 'f']));
				const line = called.find(({ phone = '' }) => shown[0]?.text.includes(phone));
				expect([group, line && isForPerson(line, asked)]).toEqual([group, isServed]);
				if (blocks === large) expect(shown[0]?.text).toContain(line?.forWhom);
				// Whoever is shown the card reads no sentence that tells what has happened.
				else for (const each of called) expect(shown[0]?.text).not.toContain(each.forWhom);
			}
			expect(cardNumbersIn(text).filter((block) => isShown(text, block, [group, 'f']))).toHaveLength(1);
		}
	});

	test('shows large and on the card no number that is about something else than what is chosen', async () => {
		const text = await readHelp(renderer, { platform });
		const meaning = meaningOf(content, languagesIn(text));
		const called = knownIn(content).filter(({ isLine, phone }) => isLine && phone !== undefined);
		for (const group of answersIn(text).g)
			for (const form of answersIn(text).f) {
				const asked = { ...nothingAsked, form: meaning(form) };
				for (const blocks of [headlinesIn(text), cardNumbersIn(text)]) {
					const shown = blocks.filter((block) => isShown(text, block, [group, form]));
					const numbers = called.filter(({ phone = '' }) => shown.some((block) => block.text.includes(phone)));
					expect([group, form, numbers.map((line) => isForPerson(line, asked))]).toEqual([group, form, [true]]);
				}
			}
	});

	test('shows large and on the card no number of another area, and one for the person in the area where there is one', async () => {
		const text = await readHelp(renderer, { platform });
		const meaning = meaningOf(content, languagesIn(text));
		const called = knownIn(content).filter(({ isLine, phone }) => isLine && phone !== undefined);
		const { a, g, f } = answersIn(text);
		const faults: string[] = [];
		for (const area of a.slice(1))
			for (const isOutside of [false, true])
				for (const group of g)
					for (const form of f) {
						const where = { ...nothingAsked, area: meaning(area), isOutside };
						const person = { ...where, group: meaning(group), form: group === 'g7' ? undefined : meaning(form) };
						const marks = [area, ...(isOutside ? ['o'] : []), group, form, 'q0'];
						for (const [place, blocks] of Object.entries({ large: headlinesIn(text), card: cardNumbersIn(text) })) {
							const shown = blocks.filter((block) => isShown(text, block, marks));
							const numbers = called.filter(({ phone = '' }) => shown.some((block) => block.text.includes(phone)));
							const cell = `${place} ${marks.join(' ')}`;
							if (numbers.length === 0) faults.push(`${cell}: no number`);
							if (place === 'card' && shown.length !== 1) faults.push(`${cell}: ${shown.length} numbers on the card`);
							if (!numbers.every((line) => isForPerson(line, where))) faults.push(`${cell}: a number of another area`);
							const isServed = called.some((line) => isForPerson(line, person));
							if (isServed && !numbers.some((line) => isForPerson(line, person)))
								faults.push(`${cell}: none for the person`);
						}
					}
		expect(faults).toEqual([]);
	});

	test('shows a post box once', async () => {
		const { html } = await readHelp(renderer, { platform });
		expect(html).not.toMatch(/Postfach\s+Postfach/);
	});

	test.for(['/i/de', '/i/en', '/i/ar'])('weighs at most 25 KB with its stylesheet: %s', async (path) => {
		const { html, sheet } = await readHelp(renderer, { platform, path });
		expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
		expect(brotliCompressSync(html).length + brotliCompressSync(sheet).length).toBeLessThanOrEqual(25 * 1024);
	});
});

describe('help of the first network, where no number is for workers and the one of day and night is for women', async () => {
	const content = networks['the first network'];
	const text = await readHelp(renderer, { platform: platformFor(content, at) });
	const lines = knownIn(content).filter(({ isLine }) => isLine);
	const named = (group: string, channel: string) =>
		lines.find(({ groups, channels }) => groups?.includes(group) && channels?.includes(channel))?.name ?? group;
	const [women, men] = [named('women', 'phone'), named('men', 'phone')];
	const [forAll, online] = [named('everyone', 'phone'), named('everyone', 'email')];

	test('shows whoever is exploited at work first what is for all, and the numbers of one group under words of their own', () => {
		expect(shownFor(content, text, ['g7'])).toEqual([forAll, online, women, men]);
		expect(apartFor(text, ['g7'])).toEqual([women, men]);
	});

	test('shows a man first the number for men, and that for women under words of its own', () => {
		expect(shownFor(content, text, ['g1'])[0]).toBe(men);
		expect(shownFor(content, text, ['g1']).at(-1)).toBe(women);
		expect(apartFor(text, ['g1'])).toEqual([women]);
	});

	test.for(['g1', 'g3', 'g7'])('shows no number for women large or on the card: %s', (need) => {
		for (const block of [...headlinesIn(text), ...cardNumbersIn(text)])
			if (isShown(text, block, [need, 'f', 'q0'])) expect(block.text).not.toContain('Frauen');
	});

	test('says of a number that is for one area alone which that is, wherever the number stands', () => {
		const [line] = lines.filter(({ areas, phone }) => areas && phone);
		const { areas } = networkOf(content).wording.de?.values ?? {};
		const names = line?.areas?.map((code) => areas?.[code]?.name).join(', ');
		const blocks = [...headlinesIn(text), ...cardNumbersIn(text)].filter(({ text: said }) =>
			said.includes(line?.phone ?? '-')
		);
		expect(blocks.length).toBeGreaterThan(1);
		for (const block of blocks) expect(block.text).toContain(`Nur hier: ${names}`);
	});

	test('counts the ways that fit, and none that is for others', () => {
		const counted = (mark: string) => new RegExp(`class="x ${mark}">(\\d+) Wege?`).exec(text.html)?.[1];
		for (const need of ['g0', 'g1', 'g3', 'g7']) {
			const fitting = shownFor(content, text, [need]).length - apartFor(text, [need]).length;
			expect([need, counted(`${need}q0`)]).toEqual([need, String(fitting)]);
		}
	});

	/** The names of what is said to be for others. */
	function apartFor({ html, sheet }: HelpText, marks: readonly string[]): string[] {
		const says = rulesIn({ html, sheet }).filter(
			({ needs, inside }) => inside === '.unfit' && needs.every((need) => marks.includes(need))
		);
		const apart = entriesIn({ html, sheet }).filter((entry) => says.some((rule) => isAbout(rule, entry)));
		for (const { text: said } of apart) expect(said).toMatch(/^Nicht für alle:/);
		const shown = shownFor(content, { html, sheet }, marks);
		return apart.map(({ name }) => name).filter((name) => shown.includes(name));
	}
});

test('the order of what is found is that of the stylesheet: helplines, then centres, then those long unconfirmed', async () => {
	const { sheet } = await readHelp(renderer, { platform: platformFor(networks['the second network'], at) });
	const orders = sheet.replaceAll(/\s+/g, ' ');
	expect(orders).toMatch(/\.h ?\{ ?order: ?calc\(1 \+ var\(--l, ?0\) \+ var\(--c, ?0\) \+ var\(--u, ?0\)\)/);
	expect(orders).toMatch(/\.s, ?\.w ?\{ ?order: ?calc\(10 \+ var\(--l, ?0\)\)/);
	expect(orders).toMatch(/\.z ?\{ ?order: ?calc\(20 \+ var\(--l, ?0\)\)/);
});

test('where no helpline is for everyone, all of them stay, those for this person first', async () => {
	const helplines = [
		{ id: 'women', phone: '0800 000 001', targetGroups: ['women'], languages: ['de'] },
		{ id: 'men', phone: '0800 000 002', targetGroups: ['men'], languages: ['de'] }
	];
	const words = { women: { name: 'Für Frauen', forWhom: 'Frauen.' }, men: { name: 'Für Männer', forWhom: 'Männer.' } };
	const { content, text } = await readWith({ helplines }, words);
	expect(networkOf(content).facts.values.helplines).toHaveLength(2);
	expect(text.sheet).not.toMatch(/\.h:not\(\.g,\.g\d\)\{display:none\}/);
	expect(text.sheet).toContain('main:has(#g1:checked) .h:not(.g,.g1){--u:25}');
	expect(enumerateCells(content, text).faults.filter((fault) => !/ (a|a0|a1) g[02-6]? /.test(` ${fault}`))).toEqual([]);
});

describe('a network that is told as it was founded: a number for women day and night, and a chat for everyone', async () => {
	const helplines = [
		{ id: 'day', phone: '0800 000 003', targetGroups: ['men'], areas: ['S'], languages: ['de'] },
		{ id: 'night', phone: '0800 000 001', hours: 'always', targetGroups: ['women'], languages: ['de'] },
		{ id: 'chat', website: 'https://chat.example/', targetGroups: affected, channels: ['chat'], languages: ['de'] }
	];
	const words = {
		day: { name: 'Für Männer', forWhom: 'Männer.' },
		night: { name: 'Nachttelefon', forWhom: 'Frauen.' },
		chat: { name: 'Chat', forWhom: 'Alle.' }
	};
	const { text, content } = await readWith({ helplines }, words);

	test('shows everyone a number, and says for whom it is', () => {
		const { faults, withoutNumber } = enumerateCells(content, text);
		expect([faults, withoutNumber]).toEqual([[], 0]);
	});

	test('shows the number of the night last where it is not for what was answered', () => {
		for (const marks of [['g1'], ['q1'], ['g1', 'f1']])
			expect(shownFor(content, text, ['a', 'l', ...marks]).at(-1)).toBe('Nachttelefon');
		const [night] = entriesIn(text).filter(({ name }) => name === 'Nachttelefon');
		expect(night?.text).toContain('Frauen.');
		expect(text.sheet).toContain('main:has(#g1:checked) .h.n:not(.g,.g1) .unfit{display:block}');
	});

	test('shows a number for women to someone with children', () => {
		const [first] = shownFor(content, text, ['g4']);
		expect(first).toBe('Für Männer');
		expect(shownFor(content, text, ['a0', 'g4'])[0]).toBe('Nachttelefon');
	});

	test('“for everyone” is no answer to the question for whom help is looked for', () => {
		expect(answersIn(text).g).toEqual(['g', 'g0', 'g1', 'g3', 'g4', 'g7']);
		expect(answersIn(text).q).toEqual(['q0', 'q1', 'q2']);
		expect(text.html).not.toContain('offen für alle');
	});
});

describe('a network whose number for minors is about one form alone', async () => {
	const helplines = [
		{ id: 'women', phone: '0800 000 001', hours: 'always', targetGroups: ['women'], languages: ['de'] },
		{ id: 'chat', website: 'https://chat.example/', targetGroups: affected, channels: ['chat'], languages: ['de'] },
		{ id: 'minors', phone: '0800 000 004', targetGroups: ['minors'], forms: ['sexual'], languages: ['de'] }
	];
	const words = {
		women: { name: 'Für Frauen', forWhom: 'Frauen.' },
		chat: { name: 'Chat', forWhom: 'Alle.' },
		minors: { name: 'Für Kinder', forWhom: 'Kinder, die sexuelle Gewalt erleben.' }
	};
	const { text } = await readWith({ helplines }, words);
	const namesFor = (marks: readonly string[]) =>
		headlinesIn(text)
			.filter((block) => isShown(text, block, marks))
			.map(({ text: said }) => Object.values(words).find(({ name }) => said.includes(name))?.name);
	const numbersFor = (marks: readonly string[]) =>
		cardNumbersIn(text)
			.filter((block) => isShown(text, block, marks))
			.map(({ text: said }) => /[\d ]{12}/.exec(said)?.[0]);

	test('shows that number large for minors, and where it is about what is chosen', () => {
		for (const form of ['f', 'f0']) {
			expect(namesFor(['g3', form])).toEqual(['Für Kinder', 'Chat']);
			expect(numbersFor(['g3', form])).toEqual(['0800 000 004']);
		}
	});

	test('a minor who is exploited at work sees what is for everyone, and a number that says it is not named for them', () => {
		expect(namesFor(['g3', 'f1'])).toEqual(['Für Frauen', 'Chat']);
		expect(numbersFor(['g3', 'f1'])).toEqual(['0800 000 001']);
		expect(text.html).toMatch(/Für Frauen<[^]*?<p class="x unfit [^"]*\bg3f1\b/);
		expect(text.sheet).toContain('main:has(#f1:checked):has(#g3:checked) .g3f1{display:revert}');
	});

	test('shows others the same as a network without that number', () => {
		for (const form of ['f', 'f0', 'f1']) expect(namesFor(['g0', form])).toEqual(['Für Frauen', 'Chat']);
	});
});

test('where nobody can be called, the number of the office stands in the place of a helpline', async () => {
	const helplines = [{ id: 'chat', website: 'https://chat.example/', channels: ['chat'], languages: ['de'] }];
	const words = { chat: { name: 'Chat', forWhom: 'Alle.' } };
	const { text } = await readWith({ helplines, phone: '+49 30 000099' }, words);
	expect(text.html).toMatch(/Chat[^]*href="tel:\+4930000099"/);
});

async function readWith(facts: Record<string, unknown>, words: Record<string, unknown>) {
	const network = networkRecord(facts);
	const german = { ...network.wording.de?.values, helplines: words };
	const content = contentOf([
		{ ...network, wording: { de: { values: german, since: at } } },
		serviceRecord(1, { targetGroups: ['men'] })
	]);
	return { content, text: await readHelp(renderer, { platform: platformFor(content, at) }) };
}
