import { describe, expect, test } from 'vitest';
import { demandActLinks } from './kok/demand-act-links.ts';
import { introductions } from './kok/introductions.ts';
import { legalActs } from './kok/legal-acts.ts';
import { provisions } from './kok/provisions.ts';
import { reactions } from './kok/reactions.ts';
import { statements } from './kok/statements.ts';

describe('a link to the law', () => {
	test.each(demandActLinks.map((link) => [link.wording.de.text, link] as const))('%s', (_, { facts }) => {
		const provision = provisions.find(({ id }) => id === facts.provision);
		if (provision) expect(provision.facts.act).toBe(facts.act);
		const act = legalActs.find(({ id }) => id === facts.act);
		if (facts.inForceOn !== undefined) expect(forceOf(act, provision)).toContain(facts.inForceOn);
	});
});

describe('a legal act', () => {
	test.each(legalActs.map((act) => [act.wording.de.title, act] as const))(
		'%s goes its way in order',
		(_, { facts }) => {
			const days = facts.stages.map(({ on }) => on);
			expect(days).toEqual(days.toSorted());
			const inForce = facts.stages.filter(({ kind }) => kind === 'in_force').map(({ on }) => on);
			if (inForce.length === 1) expect(facts.inForceOn).toBe(inForce[0]);
		}
	);
});

describe('an introduction', () => {
	test.each(introductions.map((one) => [one.wording.de.text, one] as const))('%s', (_, { facts }) => {
		const statement = statements.find(({ id }) => id === facts.statement);
		if (!statement) return;
		// What was brought forward stands in what was said.
		for (const { demand, clauses = [] } of facts.clauses) {
			const cited = statement.facts.citations.find((citation) => citation.demand === demand);
			expect(cited).toBeDefined();
			expect(cited?.clauses ?? clauses).toEqual(expect.arrayContaining(clauses));
		}
		if (facts.on !== undefined) expect(statement.facts.on).toBe(facts.on);
	});

	test('that is answered is answered by the body it went to', () => {
		for (const { facts } of reactions) {
			expect(introductions.find(({ id }) => id === facts.introduction)?.facts.body).toBe(facts.body);
		}
	});
});

test('a provision has a place of its own in its act', () => {
	const places = provisions.map(({ facts }) => `${facts.act} ${String(facts.order)}`);
	expect(new Set(places).size).toBe(places.length);
});

/** Days since which an act, or what one of its provisions says, has been in force. */
function forceOf(act?: (typeof legalActs)[number], provision?: (typeof provisions)[number]): string[] {
	const days = provision ? provision.facts.history.map(({ since }) => since) : [];
	return days.length > 0 ? days : [act?.facts.inForceOn].filter((day) => day !== undefined);
}
