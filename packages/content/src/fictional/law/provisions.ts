import type { RecordId } from '@kok/domain/fields/reference';
import type { InterfaceLanguage } from '@kok/domain/words';
import { dayOf } from '../calendar.ts';
import { type Life, birthOf, day } from '../life.ts';
import { hostOf } from '../member-words.ts';
import { type Random, randomFrom } from '../random.ts';
import { type Entered, type FactsOf, type WordsOf, publishAnew, publishRecord } from '../record.ts';
import type { Acts } from './acts.ts';
import type { Dossier } from './dossiers.ts';
import type { SectionWords } from './subject.ts';

type Version = FactsOf<'provision'>['history'][number];

const type = 'provision';

/** The sections of a law that demands speak of: as they read at first, and anew once the reform is in force. */
export function enterProvisions(random: Random, { dossier, acts }: { dossier: Dossier; acts: Acts }): Life[] {
	return dossier.subject.sections.map((section, place) => {
		const first: Version = { id: 'first', since: dayOf(dossier.madeOn + 60 * day), by: acts.law.record };
		const second: Version = {
			id: 'reform',
			since: dayOf(dossier.reform.inForce),
			by: acts.reform.record,
			...officialTextOf(dossier)
		};
		const proposals = proposalsOn(dossier, acts.reform.record);
		const enteredOn = (on: number, history: readonly Version[]): Entered<'provision'> => ({
			type,
			on,
			facts: {
				...factsOf(dossier, { act: acts.law.record, place, history }),
				...(history.length > 1 && { proposals })
			},
			wording: (locale: InterfaceLanguage) => wordingOf(dossier, { section, history, locale })
		});
		const life = publishRecord(random, enteredOn(birthOf(acts.law) + 5 * day, [first]));
		publishAnew(life, enteredOn(dossier.reform.inForce + 6 * day, [first, second]));
		return life;
	});
}

/** As it is read from the official text a few days after the reform. */
function officialTextOf({ reform, index }: Dossier): Pick<Version, 'textOn' | 'asAmended' | 'fileHash'> {
	const random = randomFrom(0x1a_30_00 + index);
	const digits = Array.from({ length: 64 }, () => random.below(16).toString(16));
	return {
		textOn: dayOf(reform.inForce + 5 * day),
		asAmended: `zuletzt geändert durch Gesetz vom ${germanDay(reform.signed)}`,
		fileHash: digits.join('')
	};
}

function germanDay(on: number): string {
	return dayOf(on).split('-').map(Number).toReversed().join('.');
}

function factsOf(
	{ subject, area }: Dossier,
	{ act, place, history }: { act: RecordId; place: number; history: readonly Version[] }
): FactsOf<'provision'> {
	const text = `https://${hostOf(`${subject.law.de} ${area?.name ?? 'Wiesland'}`)}/${subject.sections[place]?.number ?? ''}`;
	const last = history.at(-1);
	return {
		act,
		order: place + 1,
		text,
		history: [...history],
		sources: [
			{ title: subject.law.de, publisher: 'Gesetzblatt für Wiesland', url: text, ...(last && { dated: last.since }) }
		]
	};
}

function wordingOf(
	{ subject, area }: Dossier,
	{ section, history, locale }: { section: SectionWords; history: readonly Version[]; locale: InterfaceLanguage }
): WordsOf<'provision'> {
	const sign = locale === 'de' ? '§' : 'Section';
	const isReformed = history.length > 1;
	const first = { what: firstWords[locale], wording: section.before[locale] };
	const reform = { what: section.change[locale], wording: section.after[locale] };
	return {
		citation: [sign, section.number, subject.abbreviation, ...(area ? [area.name] : [])].join(' '),
		heading: section.heading[locale],
		...(isReformed && { summary: section.change[locale] }),
		history: isReformed ? { first, reform } : { first },
		...(isReformed && { proposals: proposedIn(section, locale) })
	};
}

type Proposals = NonNullable<FactsOf<'provision'>['proposals']>;

/** The draft as the ministry sent it out, and what the network wanted to read instead. */
function proposalsOn({ reform }: Dossier, act: RecordId): Proposals {
	return [
		{ id: 'draft', kind: 'draft', on: dayOf(reform.draft), act },
		{ id: 'demanded', kind: 'demanded', on: dayOf(reform.draft + 20 * day) }
	];
}

/** What was drafted came to be the law; what was demanded besides did not. */
function proposedIn({ change, after }: SectionWords, locale: InterfaceLanguage): WordsOf<'provision'>['proposals'] {
	const drafted = after[locale];
	const paragraphs = drafted.split('\n\n');
	const numbered = paragraphs.length > 1 ? paragraphs : [`(1) ${drafted}`];
	const demanded = [...numbered, `(${numbered.length + 1}) ${told.wording[locale]}`].join('\n\n');
	return {
		draft: { what: change[locale], wording: drafted },
		demanded: { what: told.what[locale], wording: demanded }
	};
}

const told = {
	what: {
		de: 'Wer Rechte hat, muss von ihnen erfahren.',
		en: 'Whoever has rights must learn of them.'
	},
	wording: {
		de: 'Wen die Vorschrift schützt, ist darüber in einer Sprache zu unterrichten, die er oder sie versteht.',
		en: 'Whoever the provision protects shall be informed of it in a language that they understand.'
	}
};

const firstWords = { de: 'So galt es, seit es das Gesetz gibt.', en: 'As it stood since the law was made.' };
