import { contentType } from '../content-type.ts';
import { optional } from '../fields/field.ts';
import { itemWords, items } from '../fields/items.ts';
import { choice, date, line, link, text } from '../fields/plain.ts';
import { reference, references } from '../fields/reference.ts';
import { alsoKnownAs, officeNote, recordSources } from './keeping.ts';

/** The way of an act from the first draft to the gazette and beyond. */
const stages = items(
	{
		kind: choice(
			[
				'proposed',
				'draft',
				'cabinet',
				'first_chamber',
				'second_chamber',
				'adopted',
				'signed',
				'ratified',
				'published',
				'in_force',
				'evaluated'
			],
			{ audience: 'public', label: { de: 'Station', en: 'Stage' } }
		),
		on: date({ audience: 'public', label: { de: 'Datum', en: 'Date' } }),
		body: optional(reference('body', { audience: 'public', label: { de: 'Wo', en: 'Where' } })),
		document: optional(line({ audience: 'public', label: { de: 'Fundstelle', en: 'Document' } }))
	},
	{ audience: 'public', label: { de: 'Weg', en: 'Way' } }
);

/** Why an act that was in force, or on its way, counts no more. */
const end = choice(['repealed', 'dropped'], { audience: 'public', label: { de: 'Ende', en: 'End' } });

/** A law, a directive, a convention, or the act that changed one: its official names and its way from draft to gazette. */
export const legalAct = contentType({
	name: 'legal_act',
	label: { de: 'Rechtsakt', en: 'Legal act' },
	plural: { de: 'Rechtsakte', en: 'Legal acts' },
	desk: { address: 'rechtsakte', group: 'law' },
	address: { de: 'rechtsakte', en: 'legal-acts' },
	title: 'title',
	facts: () => ({
		kind: choice(['law', 'amending_law', 'bill', 'directive', 'convention', 'protocol', 'programme', 'report'], {
			audience: 'public',
			setting: true,
			label: { de: 'Art', en: 'Kind' }
		}),
		level: choice(['area', 'country', 'europe', 'world'], {
			audience: 'public',
			setting: true,
			label: { de: 'Ebene', en: 'Level' }
		}),
		identifiers: items(
			{
				scheme: choice(
					['celex', 'eli', 'oj', 'com', 'procedure', 'cets', 'unts', 'gazette', 'printed_paper', 'other'],
					{
						audience: 'public',
						label: { de: 'Kennungssystem', en: 'Scheme' }
					}
				),
				value: line({ audience: 'public', label: { de: 'Kennung', en: 'Identifier' } }),
				url: optional(link({ audience: 'public', label: { de: 'Amtlicher Text', en: 'Official text' } }))
			},
			{ audience: 'public', label: { de: 'Amtliche Kennungen', en: 'Official identifiers' } }
		),
		issuedBy: optional(reference('body', { audience: 'public', label: { de: 'Herausgegeben von', en: 'Issued by' } })),
		on: optional(date({ audience: 'public', label: { de: 'Datum', en: 'Date' } })),
		inForceOn: optional(date({ audience: 'public', label: { de: 'In Kraft seit', en: 'In force since' } })),
		end: optional(end),
		endedOn: optional(date({ audience: 'public', label: { de: 'Beendet am', en: 'Ended on' } })),
		transposeBy: optional(date({ audience: 'public', label: { de: 'Umzusetzen bis', en: 'To be transposed by' } })),
		text: optional(link({ audience: 'public', label: { de: 'Amtlicher Text', en: 'Official text' } })),
		amends: optional(references('legal_act', { audience: 'public', label: { de: 'Ändert', en: 'Amends' } })),
		transposes: optional(references('legal_act', { audience: 'public', label: { de: 'Setzt um', en: 'Transposes' } })),
		cameFrom: optional(
			references('legal_act', { audience: 'public', label: { de: 'Hervorgegangen aus', en: 'Came from' } })
		),
		replaces: optional(references('legal_act', { audience: 'public', label: { de: 'Ersetzt', en: 'Replaces' } })),
		stages,
		deadlines: deadlines(),
		note: officeNote,
		sources: recordSources
	}),
	wording: () => ({
		title: line({ audience: 'public', max: 240, label: { de: 'Titel', en: 'Title' } }),
		shortTitle: optional(line({ audience: 'public', max: 60, label: { de: 'Kurztitel', en: 'Short title' } })),
		summary: optional(line({ audience: 'public', max: 400, label: { de: 'In einem Satz', en: 'In one sentence' } })),
		text: optional(text({ audience: 'public', label: { de: 'Worum es geht', en: 'What it is about' } })),
		stages: optional(
			itemWords(
				'stages',
				{ text: line({ audience: 'public', max: 400, label: { de: 'Was geschah', en: 'What happened' } }) },
				{ audience: 'public', label: { de: 'Weg', en: 'Way' } }
			)
		),
		deadlines: deadlineWords(),
		alsoKnownAs
	}),
	hindrance: ({ identifiers, issuedBy, on }) =>
		identifiers.length === 0 && (issuedBy === undefined || on === undefined) ? 'law-without-date' : undefined
});

const ofDeadlines = { audience: 'public', label: { de: 'Fristen', en: 'Deadlines' } } as const;

/** By when an act wants something to have happened, who has to see to it, and whether it did. */
function deadlines() {
	return optional(
		items(
			{
				until: date({ audience: 'public', label: { de: 'Bis', en: 'By' } }),
				body: optional(
					reference('body', { audience: 'public', label: { de: 'Wer sie einhalten muss', en: 'Who has to meet it' } })
				),
				outcome: optional(
					choice(['met', 'missed'], {
						audience: 'public',
						label: { de: 'Was daraus wurde', en: 'What became of it' }
					})
				)
			},
			ofDeadlines
		)
	);
}

function deadlineWords() {
	const label = { de: 'Was bis dahin geschehen muss', en: 'What has to happen by then' };
	return optional(itemWords('deadlines', { text: line({ audience: 'public', max: 400, label }) }, ofDeadlines));
}
