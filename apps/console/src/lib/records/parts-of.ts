import type { ContentType, Fields } from '@kok/domain/content-type';
import type { Languages } from '@kok/domain/languages';
import type { PartName } from '@kok/domain/rules/part';
import { isLocale } from '@kok/domain/words';
import { words } from '#lib/words/words.ts';
import { nameOfLanguage } from './title.ts';

/** The parts that records of a type have in a network: its wording in each language, its facts, what only members see. */
export function partsOf(type: ContentType, languages: Languages): PartName[] {
	return (['facts', ...languages, 'inside'] as const).filter((part) => Object.keys(fieldsOf(type, part)).length > 0);
}

/** The fields of a part. */
export function fieldsOf(type: ContentType, part: PartName): Fields {
	if (part === 'facts') return type.facts;
	return part === 'inside' ? type.inside : type.wording;
}

/** How a part is called: a wording by the name of its language. */
export function nameOfPart(part: PartName): string {
	return isLocale(part) ? nameOfLanguage(part) : words.parts[part];
}
