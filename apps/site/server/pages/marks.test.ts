import { demo } from '@kok/content/fictional/demo';
import { kok } from '@kok/content/kok';
import { marksOn } from '@kok/domain/release/clause-marks';
import type { Content } from '@kok/domain/release/content';
import { type ClauseMark, countMarks } from '@kok/domain/rules/clause-mark';
import { describe, expect, test } from 'vitest';
import { contentFrom } from '../testing/help-pages.ts';
import { openSite } from '../testing/open-site.ts';

const at = '2026-11-28T09:00:00.000Z';
const words: Record<ClauseMark, string> = {
	meets: 'entspricht',
	towards: 'geht in diese Richtung',
	falls_short: 'reicht nicht aus',
	contradicts: 'widerspricht',
	same_subject: 'regelt dasselbe, nicht bewertet',
	none: 'nichts verzeichnet'
};

describe.each<[string, Content]>([
	['the first network', contentFrom(kok, at)],
	['the demo', contentFrom(demo, at)]
])('the register of %s', (_, content) => {
	const marks = marksOn(content, at.slice(0, 10));
	const demands = content.records.demand.filter(({ wording }) => wording.de);

	test('tells of each demand the marks that the domain computes, in order, each in words and at its clause', async () => {
		await using site = await openSite({ content });
		const pages = await registerPages(site);
		const told = [...pages.matchAll(/<a href="([^"]+)" aria-label="Satz ([\d.]+): ([^"]+)"/g)].map((found) =>
			found.slice(1)
		);
		const expected = demands
			.toSorted((a, b) => a.facts.values.number - b.facts.values.number)
			.flatMap(({ id, facts, wording }) =>
				(marks.get(id) ?? []).map(({ mark, isDraft, oldYear }, index) => {
					const { number } = facts.values;
					const draft = isDraft ? ', als Entwurf' : '';
					const read = oldYear === undefined ? '' : ` (Quelle von ${oldYear})`;
					const address = `/de/forderungen/${wording.de?.slug}#${number}-${index + 1}`;
					return [address, `${number}.${index + 1}`, words[mark] + draft + read];
				})
			);
		expect(expected.length).toBeGreaterThan(20);
		expect(told).toEqual(expected);
	}, 60_000);

	test('counts them in its legend', async () => {
		await using site = await openSite({ content });
		const page = await registerPages(site);
		const counted = countMarks(demands.flatMap(({ id }) => marks.get(id) ?? []));
		const [, legend = ''] = page.split('aria-label="Was das Recht zu den Sätzen sagt"');
		const list = (legend.split('</ul>')[0] ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
		expect(counted.length).toBeGreaterThan(2);
		for (const { mark, isDraft, count } of counted) {
			expect(list).toContain(`${words[mark]}${isDraft ? ', als Entwurf' : ''}: ${count}`);
		}
	}, 60_000);
});

async function registerPages(site: {
	ask: (path: string) => Promise<{ status: number; text: string }>;
}): Promise<string> {
	const pages: string[] = [];
	for (let number = 1; ; number += 1) {
		const { status, text } = await site.ask(number === 1 ? '/de/forderungen' : `/de/forderungen/nach/nummer/${number}`);
		if (status !== 200) return pages.join('');
		pages.push(text);
	}
}
