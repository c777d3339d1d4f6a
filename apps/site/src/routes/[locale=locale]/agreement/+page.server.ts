import { uncorrectedRecords } from '@kok/domain/release/uncorrected';
import { typeNamed } from '@kok/domain/content-types';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '#lib/addresses/address.ts';
import { writeDate } from '#lib/writing/dates.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { linksTo } from '#lib/records/record-links.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';
import { labelIn } from '#lib/words/label.ts';

export const load: PageServerLoad = (event) => {
	const { content } = platformOf(event).release;
	const { locale } = event.params;
	const latestFirst = uncorrectedRecords(content.records.agreement).sort((a, b) =>
		b.facts.values.on.localeCompare(a.facts.values.on)
	);

	return {
		agreements: latestFirst.flatMap((agreement) => agreementLine(content, agreement, locale)),
		page: {
			title: labelIn(typeNamed('agreement').plural, locale),
			description: wordsIn(locale).about.agreements.lead,
			alternates: alternatesOf(content, { to: 'list', type: 'agreement' }),
			section: 'agreement'
		}
	};
};

function agreementLine(content: Content, { id, facts, wording }: PublicRecord<'agreement'>, locale: Locale) {
	const words = wording[locale];
	if (!words) return [];
	const { body, on } = facts.values;
	return [
		{
			id,
			title: words.values.title,
			address: addressOf({ to: 'record', type: 'agreement', slug: words.slug }, locale),
			date: writeDate(on, locale),
			bodies: linksTo(content, body, { type: 'body', locale })
		}
	];
}
