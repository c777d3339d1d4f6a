import type { Content } from '@kok/domain/release/content';
import type { AnyRecord } from '@kok/domain/release/any-record';
import { languagesOf } from '@kok/domain/release/reading';
import { typeNames } from '@kok/domain/content-types';

/** Whether some text of a release has words in the main language of its network and in another language none. */
export function hasTextsInMainLanguageOnly(content: Content): boolean {
	const [main, ...others] = languagesOf(content);
	return typeNames.some((type) =>
		content.records[type].some(({ wording }: AnyRecord) => {
			const texts = Object.keys(wording[main]?.values ?? {});
			return others.some((locale) => texts.some((name) => wording[locale]?.values[name] === undefined));
		})
	);
}
