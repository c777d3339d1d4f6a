import type { AnyValues, ContentType } from '@kok/domain/content-type';
import { contentTypes } from '@kok/domain/content-types';
import { languagesIn } from '@kok/domain/languages';
import { sourceLocaleOf } from '@kok/domain/release/source-language';
import { type Locale, isInterfaceLanguage } from '@kok/domain/words';
import type { WrittenRecord } from '../history.ts';

/**
 * Words without which a page would lack what it is about: those of the network in its main language, those of a demand in
 * the language in which it is counted, and what somebody says who calls a helpline.
 */
export function findMissingWords(
	record: WrittenRecord,
	{ place, network }: { place: string; network: WrittenRecord | undefined }
): string[] {
	const [main] = languagesIn(network?.facts ?? {});
	return record.type === 'network' ? findInNetwork(record, { place, main }) : findSource(record, { place, main });
}

function findInNetwork({ facts, wording }: WrittenRecord, { place, main }: { place: string; main: Locale }): string[] {
	const words = wording[main];
	if (words === undefined)
		return [
			`${place}: it has no words in “${main}”, the main language. Write "${main}": { … }, or name another language first in “facts › languages”.`
		];
	const { helplines } = facts;
	const isCalled = Array.isArray(helplines) && helplines.length > 0;
	return isCalled && !isInterfaceLanguage(main) ? findOfCallers(words, `${place}, ${main}`) : [];
}

function findOfCallers({ helpSentence, helpCard }: AnyValues, place: string): string[] {
	const example = '“I need help. I speak {language}.”';
	return [
		...(helpSentence === undefined
			? [
					`${place}: “helpSentence” is missing. Write in this language what someone says who calls a helpline: ${example}.`
				]
			: []),
		...(typeof helpSentence === 'string' && !helpSentence.includes('{language}')
			? [`${place} › helpSentence: {language} is missing, in the place of the caller’s language: ${example}.`]
			: []),
		...(helpCard === undefined
			? [
					`${place}: “helpCard” is missing. Write in this language what stands on the card that someone shows: “I need help. Please let me use your telephone.”.`
				]
			: [])
	];
}

function findSource(
	{ type, stage, facts, wording }: WrittenRecord,
	{ place, main }: { place: string; main: Locale }
): string[] {
	const { keepsVersions }: ContentType = contentTypes[type];
	const source = sourceLocaleOf(facts, main);
	if (keepsVersions === undefined || stage === 'draft' || wording[source] !== undefined) return [];
	return [
		`${place}: it has no words in “${source}”, the language in which its versions are counted. Write "${source}": { … }, or name another language in “facts › sourceLocale”.`
	];
}
