import type { RecordId } from '@kok/domain/fields/reference';
import type { InterfaceLanguage, Words } from '@kok/domain/words';
import { type Period, dayOf, monthOf } from '../calendar.ts';
import { type Life, actByAnyone, beginDay, day } from '../life.ts';
import { publisher } from '../network-life.ts';
import type { Bodies } from '../politics/bodies.ts';
import { topics } from '../politics/statement-words.ts';
import { type Random, at } from '../random.ts';
import { type FactsOf, type WordsOf, keepBack, publishRecord } from '../record.ts';
import { grown } from '../size.ts';
import { areas } from '../towns.ts';
import { type PageWords, eventWords, pageWords } from './page-words.ts';

interface About {
	period: Period;
	size: number;
	bodies: Bodies;
	goals: readonly RecordId[];
	towns: readonly string[];
}

const type = 'page';

/** Pages of every kind; one event took the place of another, and one page is not ready yet. */
export function pageLives(random: Random, about: About): Life[] {
	const standing = pageWords.map((words, index) => enterPage(random, about, { words, index }));
	const events = eventLives(random, about);
	const [first, second] = events;
	if (first && second) {
		beginDay(first, second.now + 12 * day);
		actByAnyone(first, { do: 'Withdraw', withdrawal: { reason: 'replaced', by: second.record } });
	}
	return [...standing, ...events, planned(random, about)];
}

function enterPage(random: Random, about: About, { words, index }: { words: PageWords; index: number }): Life {
	const on = Math.max(about.period.from + (14 + index * 25) * day, Date.parse(words.until ?? words.since ?? '2000'));
	const facts: FactsOf<'page'> = {
		kind: words.kind,
		order: index + 1,
		...(words.since !== undefined && { since: words.since }),
		...(words.until !== undefined && { until: words.until }),
		...(words.bodies && { bodies: words.bodies.map((key) => about.bodies.get(key).record) }),
		...(words.kind === 'project' && { goals: [...about.goals], website: `https://projekt-${index}.example/` }),
		stations: stationsOf(words, { about, index }),
		sources: [{ title: words.title.de, publisher, dated: monthOf(on) }]
	};
	return publishRecord(random, { type, on, facts, wording: (locale) => wordingOf(words, locale) });
}

function stationsOf(
	{ stations = [] }: PageWords,
	{ about, index }: { about: About; index: number }
): FactsOf<'page'>['stations'] {
	return stations.map(({ from }, place) => {
		const where = at(areas, index + place);
		const locality = at(about.towns, index * 3 + place);
		return {
			id: `station-${place + 1}`,
			from,
			...(place % 2 === 0 && { to: monthOf(Date.parse(from) + 60 * day) }),
			place: { disclosure: place === 2 ? 'area_only' : 'public', area: where.id, locality }
		};
	});
}

function eventLives(random: Random, { period, size, bodies, towns }: About): Life[] {
	const count = Math.max(2, grown(size, 5));
	return Array.from({ length: count }, (_, index) => {
		const on = period.from + (0.1 + (0.8 * index) / count) * (period.to - period.from);
		const title = eventWords.title(at(topics, index), new Date(on).getUTCFullYear());
		const place = { disclosure: 'public' as const, area: at(areas, index).id, locality: at(towns, index) };
		return publishRecord(random, {
			type,
			on,
			facts: {
				kind: 'event',
				order: 100 + index,
				since: dayOf(on + 30 * day),
				until: dayOf(on + 31 * day),
				bodies: [bodies.get(index % 2 === 0 ? 'alliance' : 'family').record],
				stations: [{ id: 'day', from: dayOf(on + 30 * day), place }],
				sources: [{ title: 'Einladung zum Fachtag', publisher, dated: monthOf(on) }]
			},
			wording: eventWording(title),
			untranslated: index % 7 === 5
		});
	});
}

function eventWording(title: Words) {
	return (locale: InterfaceLanguage): WordsOf<'page'> => ({
		title: title[locale],
		summary: eventWords.summary[locale],
		text: eventWords.text[locale],
		stations: { day: { text: dayWords[locale] } }
	});
}

const dayWords: Words = { de: 'Fachtag mit Anmeldung', en: 'Conference, please register' };

function planned(random: Random, { period }: About): Life {
	const words = eventWords.title(at(topics, 4), new Date(period.to).getUTCFullYear() + 1);
	const facts: FactsOf<'page'> = { kind: 'event', order: 99, stations: [], sources: [] };
	const { summary, text } = eventWords;
	const wording = (locale: InterfaceLanguage) => ({
		title: words[locale],
		summary: summary[locale],
		text: text[locale]
	});
	return keepBack(random, { type, on: period.to - 30 * day, facts, wording }, 'in_review');
}

function wordingOf({ title, summary, text, stations = [] }: PageWords, locale: InterfaceLanguage): WordsOf<'page'> {
	const words = stations.map((station, place) => [`station-${place + 1}`, { text: station.text[locale] }] as const);
	return {
		title: title[locale],
		summary: summary[locale],
		text: text[locale],
		...(words.length > 0 && { stations: Object.fromEntries(words) })
	};
}
