import { kinds } from '@kok/api/src/testing/database.ts';
import { isTypeName, typeNamed } from '@kok/domain/content-types';
import { isLocale } from '@kok/domain/words';
import { freeSlug, slugOf } from '@kok/slugs/slug';
import { describe, expect, test } from 'vitest';
import { contentThen } from './fixture/content-then.ts';
import { listFixtures } from './fixture/fixture.ts';

const fixtures = await listFixtures();
const cases = fixtures.flatMap((fixture) =>
	kinds.map((kind) => ({ fixture, kind, name: `${fixture.about.version} ${fixture.name} on ${kind}` }))
);

interface RecordThen {
	wording: Record<string, { slug: string; values: Record<string, unknown> }>;
}

describe.each(cases)('in the data of $name', ({ fixture, kind }) => {
	test('each title still gives the address that it has', () => {
		const { records } = contentThen(fixture, kind) as { records: Record<string, readonly RecordThen[]> };
		const named = Object.entries(records).flatMap(([type, some]) => some.flatMap((record) => namesOf(type, record)));
		expect(named.length).toBeGreaterThan(50);
		for (const { slug, wanted } of named) expect(slug).toBe(freeSlug(wanted, isNumbered(slug, wanted)));
	});
});

function namesOf(type: string, { wording }: RecordThen) {
	const title = isTypeName(type) ? typeNamed(type).title : undefined;
	return Object.entries(wording).flatMap(([locale, { slug, values }]) =>
		title !== undefined && isLocale(locale) ? [{ slug, wanted: slugOf(String(values[title]), locale) }] : []
	);
}

/** Slugs below the one that was given were taken when it was. */
function isNumbered(slug: string, wanted: string): (candidate: string) => boolean {
	const number = Number(slug.slice(wanted.length + 1));
	return (candidate) => slug !== wanted && Number(candidate.slice(wanted.length + 1)) < number;
}
