import { makePdf } from '@kok/api/src/testing/pdf.ts';
import { makePng } from '@kok/api/src/testing/pictures.ts';
import type { Mint } from '@kok/audit/src/canaries/mint.ts';
import { canaryValues } from '@kok/audit/src/canaries/values.ts';
import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { type TypeName, contentTypes, typeNames } from '@kok/domain/content-types';
import { confirmedField } from '@kok/domain/rules/confirmation';
import type { KnownPlaces } from '@kok/domain/rules/places';
import { randomUUID } from 'node:crypto';
import { type Network, bring, listPublic, order, publish, readRecord } from '../network.ts';
import { atKnownPlaces, readKnownPlaces } from './known-places.ts';

interface Planted {
	id: string;
	type: TypeName;
	/** The number that a record of some types keeps for ever. */
	number: number;
}

type Values = Record<string, AnyValues>;

/**
 * Makes a record of every type with a history, every text in it a canary: a draft that was returned with a reason, two
 * public states of all its parts, and once more a returned draft. What is told once and for all has one public state. A
 * page has a picture and a document besides.
 */
export async function plant(network: Network, mint: Mint): Promise<string[]> {
	const targets = await listTargets(network);
	const places = await readKnownPlaces(network);
	const planted = typeNames
		.filter((type) => !('single' in contentTypes[type]))
		.map((type, index) => ({ id: randomUUID(), type, number: 910_000 + index }));
	const write = async (state: string, records: readonly Planted[] = planted) => {
		for (const record of records) {
			const { facts, ...words } = canaryValues(record.type, { mint, state, targets, number: record.number });
			const type: ContentType = contentTypes[record.type];
			// The day on which somebody confirmed a record is no text that can be written.
			const { [confirmedField(type) ?? '']: _, ...own } = atKnownPlaces(type.facts, facts, places);
			const values: Values = { facts: own, ...words };
			await save(network, record, await withFiles(network, { record, values, mint, state }));
			await saveInside(network, record, { mint, places });
		}
	};
	const returnAll = async (records: readonly Planted[] = planted) => {
		for (const { id, type } of records) await returnDraft(network, id, mint.word(`${type}, why a draft was returned`));
	};
	const changing = planted.filter(({ type }) => !('logged' in contentTypes[type]));

	await write('first draft');
	await returnAll();
	await write('first public text');
	await publish(network, idsOf(planted));
	await write('second public text', changing);
	await publish(network, idsOf(changing));
	await write('last draft', changing);
	await returnAll(changing);
	return idsOf(planted);
}

function idsOf(records: readonly Planted[]): string[] {
	return records.map(({ id }) => id);
}

/** A public record of each type, for links to lead to. */
async function listTargets(network: Network): Promise<Map<string, string>> {
	const targets = new Map<string, string>();
	for (const type of typeNames) {
		const [first] = await listPublic(network, type);
		if (first) targets.set(type, first.id);
	}
	return targets;
}

async function save(network: Network, { id, type }: Planted, values: Values): Promise<void> {
	const path = `/api/records/${id}`;
	const exists = (await network.client.send({ method: 'GET', path, token: network.writer }))?.status === 200;
	const parts = Object.entries(values).map(([part, own]) => [part, { values: own }] as const);
	if (!exists) {
		await order(network, { method: 'PUT', path, read: 0, body: { type, parts: Object.fromEntries(parts) } });
		return;
	}
	const shown = (await readRecord(network, id)).parts;
	for (const [part, body] of parts) {
		const read = Object.values(shown).find((one) => one.part === part)?.revision ?? 0;
		await order(network, { method: 'PUT', path: `${path}/parts/${part}`, read, body });
	}
}

async function saveInside(
	network: Network,
	{ id, type }: Planted,
	{ mint, places }: { mint: Mint; places: KnownPlaces }
): Promise<void> {
	const { inside }: ContentType = contentTypes[type];
	if (Object.keys(inside).length === 0) return;
	const values = atKnownPlaces(inside, mint.example(inside, `${type}.inside`), places);
	const read = (await readRecord(network, id)).parts.inside?.revision ?? 0;
	await order(network, { method: 'PUT', path: `/api/records/${id}/parts/inside`, read, body: { values } });
}

async function returnDraft(network: Network, id: string, reason: string): Promise<void> {
	const read = (await readRecord(network, id)).parts.de?.revision ?? 0;
	const path = `/api/records/${id}/parts/de`;
	await order(network, { method: 'POST', path: `${path}/review`, read });
	await order(network, {
		method: 'POST',
		path: `${path}/return`,
		read: read + 1,
		body: { reason },
		token: network.reader
	});
}

interface Filing {
	record: Planted;
	values: Values;
	mint: Mint;
	state: string;
}

/** A page with a picture and a document: their names, words and, of the document, its very bytes are canaries. */
async function withFiles(network: Network, { record, values, mint, state }: Filing): Promise<Values> {
	if (record.type !== 'page') return values;
	const word = (of: string) => mint.word(`page, ${of}, ${state}`);
	const shade = mint.planted.size % 200;
	const picture = await bring(network, makePng({ width: 10 + shade, height: 9 }), 'image/png');
	const paper = await bring(network, makePdf({ page: `/Lang (${word('bytes of a document')})` }), 'application/pdf');
	const facts = {
		pictures: [{ id: 'p', picture: { ...picture, name: word('name of a picture') }, credit: word('credit') }],
		documents: [{ id: 'd', document: { ...paper, name: word('name of a document') } }]
	};
	const words = () => ({
		pictures: { p: { alternative: word('alternative text'), caption: word('caption') } },
		documents: { d: { title: word('title of a document') } }
	});
	return {
		facts: { ...values['facts'], ...facts },
		de: { ...values['de'], ...words() },
		en: { ...values['en'], ...words() }
	};
}
