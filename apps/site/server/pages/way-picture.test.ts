import { kok } from '@kok/content/kok';
import { afterAll, expect, test } from 'vitest';
import { contentFrom } from '../testing/help-pages.ts';
import { openSite } from '../testing/open-site.ts';

const content = contentFrom(kok, '2026-11-28T09:00:00.000Z');
const site = await openSite({ content });
afterAll(async () => site.site.close());

const numbers = content.records.demand.map(({ facts }) => facts.values.number);

test('every point of the picture of a way is an entry of the list below it, at the same date', async () => {
	let points = 0;
	for (const { wording, facts } of content.records.demand) {
		const { text } = await site.ask(`/de/forderungen/${wording.de?.slug}`);
		for (const { id, when } of pointsOf(text)) {
			const entry = text.split(`<li id="${id}"`)[1]?.slice(0, 600) ?? '';
			expect([facts.values.number, entry.includes(`>${when}</p>`)]).toEqual([facts.values.number, true]);
			points += 1;
		}
	}
	expect(numbers.length).toBeGreaterThan(10);
	expect(points).toBeGreaterThan(numbers.length);
}, 120_000);

test('points stand on the axis in the order of their dates', async () => {
	const first = content.records.demand.find(({ facts }) => facts.values.number === 1);
	const { text } = await site.ask(`/de/forderungen/${first?.wording.de?.slug}`);
	const places = pointsOf(text).map(({ x }) => x);
	expect(places.length).toBeGreaterThan(3);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('where the picture has no room for texts, a list under it names all of its points', async () => {
	for (const { wording } of content.records.demand) {
		const { text } = await site.ask(`/de/forderungen/${wording.de?.slug}`);
		const [, list = ''] = text.split(/<ol[^>]*class="points/);
		const named = list.split('</ol>')[0]?.match(/<li/g)?.length ?? 0;
		expect([wording.de?.slug, named]).toEqual([wording.de?.slug, text.match(/data-point=/g)?.length ?? 0]);
	}
}, 120_000);

/** The points that have a text, with the date in it. */
function pointsOf(html: string): { id: string; x: number; when: string }[] {
	const [, svg = ''] = html.split('<svg class="wide');
	const drawn = svg.split('</svg>')[0] ?? '';
	return drawn
		.split('data-point="')
		.slice(1)
		.flatMap((part) => {
			const id = part.slice(0, part.indexOf('"'));
			const x = Number(/d="M(\d+) /.exec(part)?.[1]);
			const when = /<text[^>]*text-anchor[^>]*>([^<]*)</.exec(part)?.[1];
			return when === undefined ? [] : [{ id, x, when }];
		});
}
