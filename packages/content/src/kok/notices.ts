import type { Entry } from '../history.ts';

type Network = Entry<'network'>;
type Wording = NonNullable<Network['wording'][keyof Network['wording']]>;

/** What the pages say of the network by German law and by what it counts. */
export const noticeFacts = {
	accessibilityReviewedOn: '2026-11-25',
	accessibilityReviewedBy: 'self',
	complaintsWebsite: 'https://www.schlichtungsstelle-bgg.de/'
} as const satisfies Partial<Network['facts']>;

export const notices = {
	de: {
		accessibilityStandard:
			'An der BITV 2.0 und der europäischen Norm EN 301 549, also an den Richtlinien WCAG 2.2 in der Stufe AA. Bewertet haben sie die, die sie bauen. Eine unabhängige Prüfung steht aus.',
		accessibilityLaw:
			'Öffentliche Stellen des Bundes sind nach dem Behindertengleichstellungsgesetz zur Barrierefreiheit verpflichtet; dazu kann auch ein Verein gehören, den überwiegend der Bund finanziert. Soweit das Gesetz gilt, vermittelt in einem Streit die Schlichtungsstelle nach § 16 BGG, bei dem oder der Beauftragten der Bundesregierung für die Belange von Menschen mit Behinderungen. Das Verfahren kostet nichts.',
		complaintsBody: 'Schlichtungsstelle nach § 16 BGG',
		figuresNote: [
			'Dokumentiert ist, was Beratungsstellen festhalten. Ausgewertet wird davon nur, was dafür freigegeben oder auswertbar ist; deshalb ist diese Zahl kleiner, und Anteile beziehen sich auf sie. Behörden zählen anderes: Verfahren, Tatverdächtige oder Betroffene, die in einem Verfahren vorkommen. Wer Menschen zählt und wer Verfahren zählt, kommt auf verschiedene Zahlen, und beide können stimmen.',
			'Ein Verfahren kann mehrere Menschen betreffen, und das Bundeskriminalamt spricht selbst von einem großen Dunkelfeld. Zahlen verschiedener Stellen lassen sich nicht zusammenzählen.'
		].join('\n\n'),
		countryLevel: 'Bund',
		areaLevel: 'Länder',
		officeLimits: 'Das Büro berät nicht im Einzelfall.'
	},
	en: {
		accessibilityStandard:
			'The German ordinance BITV 2.0 and the European standard EN 301 549, that is, the guidelines WCAG 2.2 at level AA. It was assessed by those who build it. An independent test is outstanding.',
		accessibilityLaw:
			'German federal public bodies are bound to accessibility by the Act on Equal Opportunities for Persons with Disabilities (BGG); an association that is mostly financed by the Federation can be one of them. Where the act applies, the conciliation body under section 16 BGG mediates in a dispute; it sits with the Federal Government Commissioner for Matters relating to Persons with Disabilities. The procedure is free of charge.',
		complaintsBody: 'Conciliation body under section 16 BGG',
		figuresNote: [
			'Documented is what counselling centres put on record. Of that, only what is released for it or can be evaluated is analysed; that is why this figure is smaller, and why shares refer to it. Authorities count other things: proceedings, suspects, or trafficked persons who appear in proceedings. Whoever counts people and whoever counts proceedings arrive at different figures, and both can be right.',
			'Proceedings may concern several people, and the Federal Criminal Police Office itself assumes that many crimes stay unknown. Figures of different bodies cannot be added up.'
		].join('\n\n'),
		countryLevel: 'Federal level',
		areaLevel: 'Länder',
		officeLimits: 'The office does not advise in individual cases.'
	}
} as const satisfies Record<'de' | 'en', Partial<Wording>>;
