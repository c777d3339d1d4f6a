import type { InterfaceLanguage } from '@kok/domain/words';

/** Whose pages a task is walked on: the first content, or an invented network where that has nothing to show for it. */
type Stage = 'first' | 'invented';

/** What somebody does next: follows a link by its words, looks for words in the search, or opens what is folded. Each counts as one click. */
export type Step = { follow: string | RegExp } | { search: string } | { open: RegExp };

/** What somebody comes for, the words that lead there, and what the page at the end has to show. */
export interface Task {
	name: string;
	stage: Stage;
	/** How many clicks it may take from the home page. */
	most: number;
	paths: { readonly [L in InterfaceLanguage]: { steps: readonly Step[]; shows: readonly (string | RegExp)[] } };
}

/** What commissioners, journalists, officials and researchers came for, by the words that they see. */
export const tasks: readonly Task[] = [
	{
		name: 'what the network wants from those whom I write for, since when, and what is owed',
		stage: 'first',
		most: 2,
		paths: {
			de: {
				steps: [{ follow: 'Institutionen' }, { follow: 'Bundesregierung' }],
				shows: [/\w fordert:/, /spätestens seit 20\d\d/, /Was vorgetragen wurde/, /Was offen ist/]
			},
			en: {
				steps: [{ follow: 'Bodies' }, { follow: 'Federal Government' }],
				shows: [/\w demands:/, /since 20\d\d at the latest/, /What was put forward/, /What is open/]
			}
		}
	},
	{
		name: 'one number, with what it is counted from and where it is published',
		stage: 'first',
		most: 2,
		paths: {
			de: {
				steps: [{ follow: 'Zahlen' }, { open: /^Mit Quelle kopieren/ }],
				shows: [/868 Fälle/, /Ausgewertet sind davon 659/, /Quelle: „/]
			},
			en: {
				steps: [{ follow: 'Figures' }, { open: /^Copy with source/ }],
				shows: [/868 cases/, /Of these, 659 were analysed/, /Source: “/]
			}
		}
	},
	{
		name: 'a sentence that may be quoted',
		stage: 'invented',
		most: 2,
		paths: {
			de: { steps: [{ follow: 'Presse' }], shows: [/Ein Satz, der verwendet werden darf/, /freigegeben/i] },
			en: { steps: [{ follow: 'Press' }], shows: [/A sentence that may be used/, /released/i] }
		}
	},
	{
		name: 'what the law says today beside what is demanded, by a citation',
		stage: 'invented',
		most: 2,
		paths: {
			de: {
				steps: [{ search: '§ 4 LohnWG' }, { follow: /^§ 4 LohnWG/ }],
				shows: [/Geltendes Recht seit \d/, /Nach dem amtlichen Text vom/, /Gefordert/]
			},
			en: {
				steps: [{ search: '§ 4 LohnWG' }, { follow: /^Section 4 LohnWG/ }],
				shows: [/Law in force since \d/, /official text/, /Demanded/]
			}
		}
	},
	{
		name: 'the data of a demand',
		stage: 'first',
		most: 2,
		paths: {
			de: {
				steps: [{ follow: /^Wer von Menschenhandel betroffen ist/ }, { follow: /\(JSON\)$/ }],
				shows: [/"number": ?1\b/]
			},
			en: { steps: [{ follow: /^Trafficked persons may stay/ }, { follow: /\(JSON\)$/ }], shows: [/"number": ?1\b/] }
		}
	},
	{
		name: 'whom a journalist calls',
		stage: 'invented',
		most: 1,
		paths: {
			de: { steps: [{ follow: 'Presse' }], shows: [/Wer antwortet/, /\d{2} \d{2}/, /@/] },
			en: { steps: [{ follow: 'Press' }], shows: [/Who answers/, /\d{2} \d{2}/, /@/] }
		}
	}
];
