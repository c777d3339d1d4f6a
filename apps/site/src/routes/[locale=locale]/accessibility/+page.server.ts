import type { Content } from '@kok/domain/release/content';
import { languagesOf, networkOf, wordingIn } from '@kok/domain/release/reading';
import { type Locale, isInterfaceLanguage } from '@kok/domain/words';
import { officeOf } from '#lib/contact/office.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { noticeIn } from '#lib/text/notices.ts';
import { hasTextsInMainLanguageOnly } from '#lib/text/only-in-main-language.ts';
import { wordsIn } from '#lib/words/words.ts';
import { writeDate } from '#lib/writing/dates.ts';
import { writeLanguage } from '#lib/writing/languages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release, operator } = platformOf(event);
	const { content } = release;
	const { locale } = event.params;
	const words = wordsIn(locale).duty.accessibility;
	const lead = leadOf(content, locale);

	return {
		lead,
		standard: noticeIn(content, { notice: 'accessibilityStandard', wanted: locale }),
		missing: missingIn(content, locale),
		office: officeOf(content, locale),
		operator,
		complaints: complaintsIn(content, locale),
		page: { title: words.title, description: lead, alternates: alternatesOf(content, { to: 'accessibility' }) }
	};
};

/** When it was assessed and by whom, as the network says. */
function leadOf(content: Content, locale: Locale): string {
	const { lead, reviewed } = wordsIn(locale).duty.accessibility;
	const { accessibilityReviewedOn: day, accessibilityReviewedBy: by } = networkOf(content).facts.values;
	return day === undefined ? lead : reviewed[by ?? 'unsaid'](writeDate(day, locale));
}

/** What is known to be missing, by what the release has. */
function missingIn(content: Content, locale: Locale): string[] {
	const { accessibility: words, easy } = wordsIn(locale).duty;
	const network = networkOf(content);
	const languages = languagesOf(content);
	const isFilmed = network.facts.values.signLanguage !== undefined;
	const isEasy = wordingIn(network, locale).values.easy !== undefined;
	return [
		...(isEasy ? [words.missingEasy] : easy.none),
		...(isFilmed ? [] : [words.missingSign]),
		words.missingLanguages,
		...(hasTextsInMainLanguageOnly(content) ? [words.missingTexts(writeLanguage(languages[0], locale))] : []),
		...(languages.every(isInterfaceLanguage) ? [] : [words.missingTests])
	];
}

/** The law by which one complains, and the body that hears it; none, where the network has written of neither. */
function complaintsIn(content: Content, locale: Locale) {
	const { complaintsAddress: address, complaintsWebsite: website } = networkOf(content).facts.values;
	const law = noticeIn(content, { notice: 'accessibilityLaw', wanted: locale });
	const body = noticeIn(content, { notice: 'complaintsBody', wanted: locale });
	if (!law && !body) return undefined;
	return { law, body: body && { ...body, address, website } };
}
