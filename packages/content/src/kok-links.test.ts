import { createHash } from 'node:crypto';
import type { ContentType } from '@kok/domain/content-type';
import { contentTypes, isTypeName } from '@kok/domain/content-types';
import { compileRelease } from '@kok/domain/release/compile';
import { type InterfaceLanguage, interfaceLanguages } from '@kok/domain/words';
import { describe, expect, test } from 'vitest';
import { historyOf } from './history.ts';
import { kok } from './kok.ts';
import { replay } from './replay.ts';

const { records } = compileRelease(
	replay(historyOf(kok, { at: '2026-11-24T09:00:00.000Z', actor: 'founding' }), { hash }),
	{ hash }
);

/** What the public sees of a record of any type. */
interface PublicOne {
	wording: { readonly [L in InterfaceLanguage]?: { readonly slug: string } | undefined };
}

describe.each(interfaceLanguages)('a link in a text of KOK (%s)', (locale) => {
	const addresses = new Set(
		Object.entries(records).flatMap(([type, all]) => (isTypeName(type) ? addressesOf(type, all) : []))
	);
	const links = kok.flatMap(({ wording }) => textsIn(wording[locale]).flatMap(linksIn));

	test('leads to a public record or a list, in the same language', () => {
		expect(links.length).toBeGreaterThan(20);
		expect(links.filter((link) => !addresses.has(link))).toEqual([]);
	});

	/** The list of a type and each of its records, as the site makes addresses. */
	function addressesOf(name: keyof typeof contentTypes, all: readonly PublicOne[]): string[] {
		const { address, onePage }: ContentType = contentTypes[name];
		if (!address) return [];
		const list = `/${locale}/${address[locale]}`;
		return [
			list,
			...all.flatMap(({ wording }) => {
				const { slug } = wording[locale] ?? {};
				return slug === undefined ? [] : [`${list}${onePage ? '#' : '/'}${slug}`];
			})
		];
	}
});

/** Links within the site. */
function linksIn(text: string): string[] {
	return [...text.matchAll(/\]\((\/[^)]*)\)/gu)].map(([, target = '']) => target);
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
