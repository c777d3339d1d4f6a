import { isBehind, networkOf } from '@kok/domain/release/reading';
import type { Content } from '@kok/domain/release/content';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '#lib/addresses/address.ts';
import { addresseeOf } from '#lib/politics/addressee-page.ts';
import { findById } from '#lib/records/find-record.ts';
import { sharedBody } from '#lib/politics/shared-body.ts';
import { platformOf } from '#lib/release/platform.ts';
import { dayOf } from '#lib/release/release-day.ts';
import { putTo, seatsIn, writeSpan } from '#lib/politics/bodies.ts';
import { jointDemands, statementLines } from '#lib/politics/statements.ts';
import { linkTo } from '#lib/records/record-link.ts';
import { levelName } from '#lib/law/levels.ts';
import { openRecord, recordAlternates, wordingOf } from '#lib/records/records.ts';
import { recordsNaming } from '#lib/records/references.ts';
import { usedIn } from '#lib/records/used-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release } = platformOf(event);
	const { content } = release;
	const { locale, slug } = event.params;
	const record = openRecord(content, { type: 'body', locale, slug });
	const { id } = record;
	const { values, translatedFrom } = wordingOf(record, locale);
	const { kind, level, website, sources } = record.facts.values;

	return {
		network: networkOf(content).facts.values.abbreviation,
		list: addressOf({ to: 'list', type: 'body' }, locale),
		kind,
		level: levelName(content, { level, locale }),
		name: values.name,
		shortName: values.shortName,
		summary: values.summary,
		text: values.text,
		span: writeSpan(record.facts.values, locale),
		website,
		...relativesOf(content, { id, within: record.facts.values.within, locale }),
		seats: seatsIn(content, record, locale),
		put: putTo(content, record, { day: dayOf(release), locale }),
		asked: addresseeOf(content, { body: id, day: dayOf(release), locale }),
		addressed: statementLines(content, { id, as: 'to', locale }),
		together: statementLines(content, { id, as: 'together', locale }),
		jointDemands: jointDemands(content, { id, locale }),
		used: usedIn(content, { id, locale, except: ['body', 'demand', 'statement'] }),
		sources,
		translatedFrom: translatedFrom?.locale,
		isBehind: isBehind(record, locale),
		page: {
			title: values.name,
			...(values.summary !== undefined && { description: values.summary }),
			alternates: recordAlternates('body', record),
			section: 'body',
			...sharedBody(content, record, { name: values.name, summary: values.summary, locale })
		}
	};
};

/** The body that this one is part of, and those that are part of it. */
function relativesOf(
	content: Content,
	{ id, within, locale }: { id: string; within: string | undefined; locale: Locale }
) {
	const whole = findById(content, { type: 'body', id: within });
	return {
		within: whole && linkTo('body', whole, locale),
		parts: recordsNaming(content, { type: 'body', id })
			.filter(({ facts }) => facts.values.within === id)
			.map((part) => linkTo('body', part, locale))
	};
}
