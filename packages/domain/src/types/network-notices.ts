import { optional } from '../fields/field.ts';
import { choice, day, line, link, text } from '../fields/plain.ts';

/**
 * What a network says of itself on pages that otherwise tell of the software: by which law and standard its website is
 * accessible, who hears complaints, why its figures differ, what its office does. Where it has written nothing, nothing
 * stands: no country's law and no network's habits are those of another.
 */
export const noticeFacts = {
	accessibilityReviewedOn: optional(
		day({
			audience: 'public',
			setting: true,
			label: { de: 'Barrierefreiheit der Website bewertet am', en: 'Accessibility of the website assessed on' }
		})
	),
	accessibilityReviewedBy: optional(
		choice(['self', 'independent'], {
			audience: 'public',
			setting: true,
			label: {
				de: 'Bewertet von denen, die sie bauen oder betreiben (self), oder von Unabhängigen (independent)',
				en: 'Assessed by those who build or run it (self) or by others (independent)'
			}
		})
	),
	complaintsAddress: optional(
		line({
			audience: 'public',
			setting: true,
			max: 400,
			label: {
				de: 'Anschrift der Stelle für Beschwerden über Barrieren',
				en: 'Address of the body for complaints about barriers'
			}
		})
	),
	complaintsWebsite: optional(
		link({
			audience: 'public',
			setting: true,
			label: { de: 'Website dieser Stelle', en: 'Website of that body' }
		})
	)
};

export const noticeWording = {
	accessibilityStandard: optional(
		text({
			audience: 'public',
			max: 2_000,
			label: {
				de: 'Woran sich die Barrierefreiheit der Website misst, und wer sie bewertet hat',
				en: 'What the accessibility of the website is measured by, and who assessed it'
			}
		})
	),
	accessibilityLaw: optional(
		text({
			audience: 'public',
			max: 4_000,
			label: {
				de: 'Welches Recht zur Barrierefreiheit gilt, und wie man sich beschwert',
				en: 'Which law on accessibility applies, and how to complain'
			}
		})
	),
	complaintsBody: optional(
		line({
			audience: 'public',
			label: {
				de: 'Name der Stelle für Beschwerden über Barrieren',
				en: 'Name of the body for complaints about barriers'
			}
		})
	),
	figuresNote: optional(
		text({
			audience: 'public',
			max: 4_000,
			label: { de: 'Warum Zahlen voneinander abweichen', en: 'Why figures differ' }
		})
	),
	emergencyNote: optional(
		line({
			audience: 'public',
			max: 160,
			label: {
				de: 'Was auf den Hilfeseiten vor dem Notruf des Landes steht',
				en: 'What stands before the emergency number on pages of help'
			}
		})
	),
	policeNote: optional(
		line({
			audience: 'public',
			max: 160,
			label: {
				de: 'Was auf den Hilfeseiten vor dem Notruf der Polizei steht',
				en: 'What stands before the emergency number of the police on pages of help'
			}
		})
	),
	helpPolice: optional(
		text({
			audience: 'public',
			max: 1_000,
			label: {
				de: '„Ruft jemand die Polizei?“, die Antwort auf den Hilfeseiten',
				en: '“Will someone call the police?”, the answer on pages of help'
			}
		})
	),
	helpPapers: optional(
		text({
			audience: 'public',
			max: 1_000,
			label: {
				de: '„Ich habe keine Papiere“, die Antwort auf den Hilfeseiten',
				en: '“I have no papers”, the answer on pages of help'
			}
		})
	),
	helpCosts: optional(
		text({
			audience: 'public',
			max: 1_000,
			label: {
				de: '„Was kostet die Hilfe?“, die Antwort auf den Hilfeseiten',
				en: '“What does help cost?”, the answer on pages of help'
			}
		})
	),
	countryLevel: optional(
		line({
			audience: 'public',
			max: 40,
			label: {
				de: 'Wie die Ebene des ganzen Landes heißt, etwa „Bund“',
				en: 'What the level of the whole country is called, such as “Federal level”'
			}
		})
	),
	areaLevel: optional(
		line({
			audience: 'public',
			max: 40,
			label: {
				de: 'Wie die Ebene der Gebiete heißt, etwa „Länder“',
				en: 'What the level of the areas is called, such as “Länder”'
			}
		})
	),
	officeLimits: optional(
		line({
			audience: 'public',
			label: { de: 'Was das Büro nicht tut, in einem Satz', en: 'What the office does not do, in one sentence' }
		})
	)
};
