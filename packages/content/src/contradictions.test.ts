import { createHash } from 'node:crypto';
import { vouchesFor } from '@kok/domain/fields/sources';
import { compileRelease } from '@kok/domain/release/compile';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { uncorrectedRecords } from '@kok/domain/release/uncorrected';
import { provesSince } from '@kok/domain/rules/proof';
import { describe, expect, test } from 'vitest';
import { austrian } from './fictional/austrian.ts';
import { demo } from './fictional/demo.ts';
import { type History, historyOf } from './history.ts';
import { kok } from './kok.ts';
import { replay } from './replay.ts';

const founding = { at: '2026-11-24T09:00:00.000Z', actor: 'founding' };
const networks: readonly [string, Content][] = [
	['the first network', compiled(historyOf(kok, founding))],
	['the demo', compiled(demo)],
	['the network of the other country', compiled(historyOf(austrian, founding))]
];

describe.each(networks)('%s', (_, { records }) => {
	test('claims no date of a demand that the document of its ground does not bear', () => {
		const grounds = records.demand.flatMap(({ facts }) => facts.values.ground ?? []);
		expect(grounds.filter((ground) => ground.kind === 'documented' && ground.since !== null)).not.toEqual([]);
		expect(grounds.filter((ground) => !provesSince(ground))).toEqual([]);
	});

	test('rates no law by a document that is older than the law', () => {
		const acts = new Map(records.legal_act.map(({ id, facts }) => [id, facts.values]));
		const provisions = new Map(records.provision.map(({ id, facts }) => [id, facts.values]));
		const older = uncorrectedRecords(records.demand_act_link).flatMap(({ id, facts }) => {
			const { act, provision, inForceOn, sources } = facts.values;
			const made = [madeOn(acts.get(act ?? '')), versionOf(provisions.get(provision ?? ''))];
			const days = made.filter((day) => day !== undefined);
			const law = days.toSorted().at(-1) ?? inForceOn;
			const rating = sources.filter((source) => vouchesFor(source, 'stance'));
			return rating
				.filter(({ dated, notAfter }) => law !== undefined && isBefore(dated ?? notAfter, law))
				.map(({ title }) => ({ id, title, law }));
		});
		expect(records.demand_act_link).not.toEqual([]);
		expect(older).toEqual([]);

		/** The day on which the wording that holds today was made; where its act is not named, since when it holds. */
		function versionOf(provision: Values<'provision'> | undefined): string | undefined {
			const latest = provision?.history.toSorted((a, b) => (a.since < b.since ? -1 : 1)).at(-1);
			return madeOn(acts.get(latest?.by ?? '')) ?? latest?.since;
		}
	});
});

type Values<Name extends 'legal_act' | 'provision'> = PublicRecord<Name>['facts']['values'];

/** The day on which an act was made, or else the first one on record. */
function madeOn(act: Values<'legal_act'> | undefined): string | undefined {
	if (!act) return undefined;
	const days = [...act.stages.map(({ on }) => on), ...(act.inForceOn === undefined ? [] : [act.inForceOn])];
	return act.on ?? days.toSorted()[0];
}

/** Whether a date, as exact as it is known, lies wholly before another. */
function isBefore(date: string | undefined, other: string): boolean {
	return date !== undefined && date < other && !other.startsWith(date);
}

function compiled(history: History): Content {
	return compileRelease(replay(history, { hash }), { hash });
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
