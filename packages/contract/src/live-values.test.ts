import { demo } from '@kok/content/fictional/demo';
import { austrian } from '@kok/content/fictional/austrian';
import { type History, historyOf } from '@kok/content/history';
import { kok } from '@kok/content/kok';
import { viewOf } from '@kok/domain/content-type';
import { knownPlacesOf, placeIssues, placesIn } from '@kok/domain/rules/places';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './testing/document.ts';
import { findGroup, membersOutlook } from './testing/field-groups.ts';

const founding = { at: '2026-11-24T09:00:00.000Z', actor: 'founding' };
const networks: Record<string, History> = {
	'the first content': historyOf(kok, founding),
	'the fictional Austrian network': historyOf(austrian, founding),
	'the fictional network of 43 members': demo
};

describe.each(Object.entries(networks))('every text that was ever saved of %s', (_, { steps }) => {
	const types = new Map(steps.flatMap((step) => (step.do === 'Create' ? [[step.record, step.type] as const] : [])));
	const saved = steps.flatMap((step) =>
		step.do === 'SaveDraft' ? [{ ...step, type: String(types.get(step.record)) }] : []
	);

	test('is a body that the document allows a client to save', () => {
		const refused = saved.flatMap(({ record, type, part, values, translatedFrom }) => {
			const body = { type, part, values, ...(translatedFrom && { translatedFrom }) };
			if (faultsOf('SaveDraft', body).length === 0) return [];
			return [{ record, part, faults: faultsOf(findGroup(type, part).entry, values) }];
		});
		expect(saved.length).toBeGreaterThan(100);
		expect(refused).toEqual([]);
	});

	test('is an answer that the document describes for the office and for members', () => {
		const refused = saved.flatMap(({ record, type, part, values }) => {
			const { fields, stored, forMembers, type: declared } = findGroup(type, part);
			const views = [true, false].map((isPublic) => viewOf(fields, values, membersOutlook(declared, isPublic)));
			const faults = [faultsOf(stored, values), ...views.map((view) => faultsOf(forMembers, view))].flat();
			return faults.length > 0 ? [{ record, part, faults }] : [];
		});
		expect(refused).toEqual([]);
	});

	test('names only areas and postcodes that its network has', () => {
		const said = saved.filter(({ type, part }) => type === 'network' && part === 'facts').at(-1);
		const known = knownPlacesOf(said?.values ?? {});
		expect([known.areas.size > 0, known.postcodeForms.length]).toEqual([true, 1]);
		const issues = saved.flatMap(({ type, part, values }) =>
			placeIssues(placesIn(findGroup(type, part).fields, values), known)
		);
		expect(issues).toEqual([]);
	});
});
