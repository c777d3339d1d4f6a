import { optional } from '../fields/field.ts';
import { day, line, text } from '../fields/plain.ts';

/** Who answers the press for a network, and who released the sentence that may be used as the network's own. */
export const pressFacts = {
	pressContact: optional(
		line({ audience: 'public', label: { de: 'Wer der Presse antwortet', en: 'Who answers the press' } })
	),
	pressReleasedBy: optional(
		line({
			audience: 'public',
			label: { de: 'Den Satz für die Presse freigegeben hat', en: 'The sentence for the press was released by' }
		})
	),
	pressReleasedOn: optional(day({ audience: 'public', label: { de: 'Freigegeben am', en: 'Released on' } }))
};

export const pressWording = {
	pressHours: optional(
		line({
			audience: 'public',
			max: 160,
			label: { de: 'Wann der Presse geantwortet wird', en: 'When the press is answered' }
		})
	),
	pressSentence: optional(
		line({
			audience: 'public',
			max: 400,
			label: { de: 'Satz, den die Presse wörtlich verwenden darf', en: 'Sentence that the press may use word for word' }
		})
	),
	pressInterviews: optional(
		line({
			audience: 'public',
			max: 400,
			label: { de: 'Über Gespräche mit Betroffenen', en: 'On interviews with trafficked persons' }
		})
	),
	reprintTerms: optional(
		line({
			audience: 'public',
			max: 400,
			label: { de: 'Bedingungen für den Nachdruck', en: 'Terms of reprinting' }
		})
	),
	howToBeEntered: optional(
		text({
			audience: 'public',
			max: 2_000,
			label: {
				de: 'Wie ein Mitglied hier eingetragen wird',
				en: 'How a member is entered here'
			}
		})
	)
};
