import { afterAll, describe, expect, test } from 'vitest';
import type { RecordState } from '@kok/domain/release/compile';
import { openSite } from '../testing/open-site.ts';
import {
	contentOf,
	demandRecord,
	goalRecord,
	idOf,
	memberRecord,
	networkRecord,
	recordOf,
	source
} from '../testing/records.ts';
import { statementRecord } from '../testing/told-records.ts';

const areas = [
	{ id: 'N', column: 1, row: 1 },
	{ id: 'S', column: 1, row: 2 }
];
const howToBeEntered = 'Schreiben Sie der Geschäftsstelle.';
const network = networkRecord({ areas }, { howToBeEntered });
const alliance = idOf(600);

const site = await openSite({ content: contentOf(records()) });
const sites = [site];
afterAll(async () => Promise.all(sites.map(async (each) => each[Symbol.asyncDispose]())));

describe('the page of a member', () => {
	test('shows the area of its seat on the map of the network, in words too', async () => {
		const { text } = await site.ask('/de/mitglieder/leuchtturm');
		expect(mapIn(text)).toContain('aria-label="Karte der Gebiete; der Sitz liegt in: Nordland"');
		const marked = [...mapIn(text).matchAll(/<g[^>]*\bhere\b[^>]*>.*?<text[^>]*>(.)<\/text>/gs)];
		expect(marked.map(([, code]) => code)).toEqual(['N']);
	});

	test.each([
		['has no seat on record', {}],
		['has a seat that is confidential', { seat: { disclosure: 'confidential', area: 'N', locality: 'Geheimstadt' } }]
	])('shows no map where it %s', async (_, facts) => {
		const { text } = await (await siteOf(records({ member: member(facts) }))).ask('/de/mitglieder/haus');
		expect(text).toContain('Haus am Hafen');
		expect([mapIn(text), text.includes('Geheimstadt')]).toEqual(['', false]);
	});

	test('shows no map where the network has drawn none', async () => {
		const { text } = await (await siteOf(records({ network: networkRecord() }))).ask('/de/mitglieder/leuchtturm');
		expect(mapIn(text)).toBe('');
	});
});

describe('the page of all members', () => {
	test('says how a member is entered, with the address of the office', async () => {
		const { text } = await site.ask('/de/mitglieder');
		expect(text).toContain(howToBeEntered);
		expect(text).toContain('href="mailto:buero@netz.example"');
		const { text: plain } = await (await siteOf(records({ network: networkRecord() }))).ask('/de/mitglieder');
		expect(plain).not.toContain('Ein Mitglied eintragen lassen');
	});

	test('says why somebody may be missing, the same to the byte whoever is protected', async () => {
		const { text } = await site.ask('/de/mitglieder');
		expect(text).toContain('Wer geschützt arbeiten muss, bleibt ungenannt.');
		const hidden = [7, 8].map((number) => member({ publicity: 'counted_only' }, number));
		const { text: beside } = await (await siteOf([...records(), ...hidden])).ask('/de/mitglieder');
		expect(beside).toBe(text);
	});
});

describe('a network with which others were published', () => {
	test('names on its page what was published together, and the demands in it by number', async () => {
		const { text } = await site.ask('/de/gremien/buendnis');
		const [, part = ''] = /Gemeinsam veröffentlicht(.*?)<\/ul>\s*<\/div>/s.exec(text) ?? [];
		expect(part).toContain('Stellungnahme Nummer 1');
		expect(part).not.toContain('Stellungnahme Nummer 2');
		const numbers = [...part.matchAll(/<span class="label quiet[^"]*">(\d)<\/span>/g)].map(([, number]) => number);
		expect(numbers).toEqual(['1', '3']);
	});

	test('stands in the list of bodies among the networks, with how much was published together', async () => {
		const { text } = await site.ask('/de/gremien');
		const [, group = ''] = /id="networks"(.*?)<\/ul>/s.exec(text) ?? [];
		expect(group).toContain('Bündnis am Fluss');
		expect(group).toContain('Eine Veröffentlichung gemeinsam');
	});
});

function records(change: { network?: RecordState; member?: RecordState } = {}): RecordState[] {
	return [
		change.network ?? network,
		goalRecord(),
		...[1, 2, 3].map((number) => demandRecord(number)),
		change.member ?? memberRecord(),
		recordOf({
			id: alliance,
			type: 'body',
			facts: { kind: 'network', level: 'europe', sources: [source] },
			de: { name: 'Bündnis am Fluss' },
			slugs: { de: ['buendnis'] }
		}),
		statementRecord(1, {
			together: [alliance],
			citations: [{ demand: idOf(103) }, { demand: idOf(101), clauses: ['a'] }]
		}),
		statementRecord(2, { to: [alliance], citations: [{ demand: idOf(102) }] })
	];
}

function member(facts: Record<string, unknown>, number = 6): RecordState {
	return recordOf({
		id: idOf(number),
		type: 'member',
		facts: { publicity: 'named', sources: [source], ...facts },
		de: { name: number === 6 ? 'Haus am Hafen' : `Verborgenes Haus ${number}` },
		slugs: { de: [number === 6 ? 'haus' : `verborgen-${number}`] }
	});
}

async function siteOf(all: RecordState[]) {
	const opened = await openSite({ content: contentOf(all) });
	sites.push(opened);
	return opened;
}

function mapIn(html: string): string {
	const [map = ''] = /<svg[^>]*aria-label="Karte.*?<\/svg>/s.exec(html) ?? [];
	return map;
}
