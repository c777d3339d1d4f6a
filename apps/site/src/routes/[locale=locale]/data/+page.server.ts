import { languagesOf, networkOf } from '@kok/domain/release/reading';
import { labelIn } from '#lib/words/label.ts';
import { feedAddress } from '@kok/open-data/feed-address';
import { hashText } from '@kok/release/envelope';
import { writtenAsPem } from '@kok/release/keys';
import { stripExample } from '@kok/open-data/strip-example';
import { csvFileOf, publicTables } from '@kok/open-data/tables/tables';
import { verifyLines } from '@kok/open-data/verify-lines';
import { addressOf } from '#lib/addresses/address.ts';
import { writeDay } from '#lib/writing/dates.ts';
import { dataset } from '#lib/json-ld/dataset.ts';
import { writeNumber } from '#lib/writing/numbers.ts';
import { alternatesOf } from '#lib/addresses/page.ts';
import { platformOf } from '#lib/release/platform.ts';
import { dayOf } from '#lib/release/release-day.ts';
import { wordsIn } from '#lib/words/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { release, origin = event.url.origin } = platformOf(event);
	const { content, envelope, publicKey } = release;
	const { locale } = event.params;
	const locales = languagesOf(content);
	const { abbreviation, timeZone, adopted } = networkOf(content).facts.values;
	const { title, lead } = wordsIn(locale).data;

	return {
		network: abbreviation,
		isDemonstration: !adopted,
		number: String(envelope.number),
		releaseDay: writeDay(envelope.at, { locale, timeZone }),
		day: dayOf(release),
		key: { file: hashText(writtenAsPem(publicKey)), id: envelope.key },
		address: origin + addressOf({ to: 'data' }, locale),
		codebook: addressOf({ to: 'codebook' }, locale),
		tables: publicTables(locales).map((table) => ({
			file: csvFileOf(table),
			title: labelIn(table.title, locale),
			rows: writeNumber(table.count(content), locale)
		})),
		feeds: locales.map((one) => ({ locale: one, address: feedAddress(one) })),
		example: stripExample,
		verify: verifyLines(origin),
		page: {
			title,
			description: lead,
			alternates: alternatesOf(content, { to: 'data' }),
			about: dataset(release, { origin, locale })
		}
	};
};
