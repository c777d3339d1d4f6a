import type { BodyWords } from './body-words.ts';

/** Offices that each area has. */
export const areaOffices: readonly ((area: string) => Omit<BodyWords, 'level'>)[] = [
	(area) => ({
		kind: 'authority',
		since: '1972',
		name: { de: `Aufenthaltsamt ${area}`, en: `Residence Office of ${area}` },
		summary: {
			de: `Entscheidet in ${area} über Aufenthalt und Arbeitserlaubnis.`,
			en: `Decides on residence and work permits in ${area}.`
		}
	}),
	(area) => ({
		kind: 'working_group',
		since: '2018',
		name: { de: `Runder Tisch gegen Ausbeutung ${area}`, en: `Round Table against Exploitation ${area}` },
		summary: {
			de: `Polizei, Ämter und Beratungsstellen in ${area} vereinbaren, wie sie zusammenarbeiten.`,
			en: `Police, offices and counselling centres in ${area} agree how they work together.`
		}
	}),
	(area) => ({
		kind: 'parliament',
		since: '1952',
		name: { de: `Gebietsrat ${area}`, en: `Area Council of ${area}` },
		summary: {
			de: `Beschließt, was in ${area} für Unterkünfte und Beratung ausgegeben wird.`,
			en: `Decides what is spent on housing and counselling in ${area}.`
		}
	})
];
