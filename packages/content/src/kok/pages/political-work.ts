import type { Entry } from '../../history.ts';
import { demands } from '../demands.ts';
import { documents } from '../documents.ts';
import { goals } from '../goals.ts';
import * as ids from '../ids.ts';
import { law } from '../law-documents.ts';
import { legalActs } from '../legal-acts.ts';
import { milestones } from '../milestones.ts';
import { openIssues } from '../open-issues.ts';
import { practice } from '../practice-documents.ts';
import { provisions } from '../provisions.ts';
import { addressOf } from '../record-address.ts';
import { statements } from '../statements.ts';
import { terms } from '../terms.ts';
import { about } from './about.ts';
import { cooperation } from './cooperation.ts';

const linked: readonly Entry[] = [
	...demands,
	...goals,
	...legalActs,
	...milestones,
	...openIssues,
	...provisions,
	...statements,
	...terms,
	...about,
	...cooperation
];

/** The network's portrait of its political work in its own order, retold, with links to where the record has more. */
export const politicalWork: Entry<'page'> = {
	id: ids.pages.politicalWork,
	type: 'page',
	stage: 'published',
	facts: {
		kind: 'about',
		order: 0,
		goals: [ids.goals.cooperation, ids.goals.humanRights, ids.goals.law, ids.goals.entitlements],
		bodies: [ids.bodies.federalStateGroup, ids.bodies.laStrada, ids.bodies.gaatw, ids.bodies.familyMinistry],
		stations: [],
		note: 'Folgt der Ordnung der Selbstdarstellung: Gremien, Aufgaben, Arbeitsweise, Erfolge, Handlungsbedarf, Einsatz, Förderer und Mitgliedschaften. Die deutsche Fassung lag nur in Auszügen vor; beim Netzwerk prüfen, was sie sonst anders sagt.',
		sources: [
			documents.selfPortraitGerman,
			documents.selfPortrait,
			{ ...practice.fundingByMinistry, covers: ['text'] },
			{ ...practice.laStrada, covers: ['text'] },
			{ ...practice.gaatw, covers: ['text'] },
			{ ...practice.committeeWork, covers: ['text'] },
			{ ...law.euPlatform, covers: ['text'] },
			{ ...law.istanbulReport, covers: ['text'] },
			{ ...practice.traffickingInWomenTerm, covers: ['text'] },
			{ ...documents.coalition2025, covers: ['text'] },
			{ ...documents.aims, covers: ['text'] }
		]
	},
	untranslated: ['en'],
	wording: {
		de: {
			title: 'Politische Arbeit',
			summary:
				'Aufgaben, Erfolge, Handlungsbedarf, Netzwerke und Förderer, in der Reihenfolge, in der der KOK davon erzählt.',
			text: german().join('\n\n')
		},
		en: {
			title: 'Political work',
			summary: 'Tasks, successes, needs, networks and supporters, in the order in which KOK tells of them.',
			text: english().join('\n\n')
		}
	}
};

function german(): string[] {
	const to = linkIn('de');
	return [
		`**Gremien.** Der KOK ist in nationalen und internationalen Gremien vertreten. Dort legt er seine Forderungen dar und sucht so beständig Einfluss auf die Gesetzgebung. Mehr dazu: ${to('wo der KOK mitarbeitet', ids.pages.committees)}.`,
		'**Aufgaben.** Diese Aufgaben nennt er zentral:',
		[
			`- ${to('bessere Zusammenarbeit', ids.goals.cooperation)} von Fachgebieten, Regionen und Ländern`,
			`- ${to('mehr Gewicht für die Menschenrechte', ids.goals.humanRights)}, in der Politik und im Recht`,
			`- nationale und internationale Regeln ${to('umsetzen und verbessern', ids.goals.law)}`,
			`- ${to('Rechtsansprüche Betroffener verankern', ids.goals.entitlements)}; das sagt nur die deutsche Fassung`
		].join('\n'),
		`**Wie er arbeitet.** Die politische Richtung vereinbaren die Mitgliedsorganisationen. Fachwissen und Erfahrung der Beratungsstellen im ganzen Land halten die [Forderungen](/de/forderungen) aktuell. Die Geschäftsstelle bringt sie in die Politik ein. Mehr dazu: ${to('wie das Netzwerk entscheidet', ids.pages.decisions)}.`,
		`**Erfolge.** In vielen Bereichen sieht der KOK seine Arbeit als erfolgreich. Nach seiner Darstellung sind Gesetze und internationale Übereinkommen reformiert worden, gibt es für Frauen, die von Menschenhandel betroffen sind, und für Migrantinnen, die Gewalt erfahren, mehr Beratung und bessere, und hat sich die rechtliche Situation Betroffener teilweise verbessert. Die englische Fassung ${to('sagt es stärker', ids.pages.effects)}.`,
		'Mit Tag und Quelle belegt sind unter anderem:',
		[
			`- ${to('die Konvention des Europarats gegen Menschenhandel', ids.milestones.conventionInForce)}, in Deutschland in Kraft seit 1. April 2013`,
			`- ${to('eine stärkere Regel zum Aufenthalt', ids.milestones.residence)}, seit 1. August 2015`,
			`- ${to('ein neues Recht der Entschädigung', ids.milestones.compensation)}, seit 1. Januar 2024`,
			`- ${to('ein Nationaler Aktionsplan', ids.milestones.actionPlan)}, beschlossen am 11. Dezember 2024`,
			`- ${to('das Gewalthilfegesetz', ids.milestones.violenceSupport)}, in Kraft seit 28. Februar 2025`,
			`- ${to('die Online-Beratung', ids.milestones.online)}, seit 14. Januar 2026`
		].join('\n'),
		'**Handlungsbedarf.** In vielen Bereichen muss noch etwas besser werden. Der KOK nennt vier Punkte; diese Website hat sie [auf sieben verteilt](/de/handlungsbedarf). Welche Forderungen dazu gehören, ist hier zugeordnet und nicht vom KOK:',
		[
			`- Menschenhandel gilt meist als Teil der ${to('Verbrechensbekämpfung', ids.openIssues.crimeFighting)}, und auf Migration antwortet das Recht ${to('mit Härte', ids.openIssues.migration)}. Dazu die Forderungen ${to('zur EU-Richtlinie', ids.demands.directive)} und ${to('zu allen Formen', ids.demands.allForms)}.`,
			`- Betroffene haben ${to('so gut wie keine Rechte', ids.openIssues.rights)}. Dazu die Forderungen ${to('zum Aufenthalt', ids.demands.residence)} und ${to('§ 25 Abs. 4a AufenthG', ids.provisions.residence25a)}, ${to('zur Entschädigung', ids.demands.compensation)} und ${to('zur Prozessbegleitung', ids.demands.courtSupport)}.`,
			`- Verbrechen zu bekämpfen ist wichtig; zuerst aber kommen ${to('die Betroffenen selbst', ids.openIssues.people)}. Dazu die Forderung ${to('zum Zeugnisverweigerungsrecht', ids.demands.refusalToTestify)}.`,
			`- Betroffene sollen die ${to('Kontrolle über ihr Leben', ids.openIssues.control)} zurückgewinnen. Doch das Schutzsystem ${to('lässt sie im Stich', ids.openIssues.letDown)}, und ein ${to('falsches Bild', ids.openIssues.prevention)} erschwert die Vorbeugung. Dazu die Forderungen ${to('zur Bedenkfrist', ids.demands.reflection)}, ${to('zur Straffreiheit', ids.demands.nonPunishment)} und ${to('zum Erkennen Betroffener', ids.demands.identification)}.`
		].join('\n'),
		`**Einsatz.** Der KOK arbeitet ständig auf Veränderungen in Politik und Gesellschaft hin. Er will das Bewusstsein schärfen und die Rechte Betroffener ausweiten. Was er dazu veröffentlicht hat, etwa ${to('20 Jahre nach der Konvention des Europarats', ids.statements.convention20Years)} oder ${to('zum Entwurf des neuen Strafrechts', ids.statements.criminalLawDraft)}, steht bei den [Stellungnahmen](/de/stellungnahmen). Das Recht, an dem er misst, ist [hier verzeichnet](/de/rechtsakte), darunter die Koalitionsverträge von ${to('2021', ids.acts.coalition2021)} und ${to('2025', ids.acts.coalition2025)}.`,
		`**Förderer und Netzwerke.** Gefördert wird der KOK vom Bundesfamilienministerium. Er gehört zu La Strada International, zur GAATW, zur Plattform der Zivilgesellschaft bei der Europäischen Union und zum Bündnis Istanbul-Konvention. Mehr dazu: ${to('wer den KOK fördert', ids.pages.supporters)}.`,
		`**Frauen und Betroffene.** Die englische Fassung spricht von Frauen, die Forderungen sprechen von Betroffenen: Der KOK nannte sein Thema früher ${to('Frauenhandel', ids.terms.traffickingInWomen)}, heute spricht er von Menschenhandel und verlangt Politik für ${to('alle Geschlechter', ids.demands.allForms)}. Migrantinnen, die Gewalt erfahren, nennt er in seinen ${to('Zielen', ids.goals.rights)} eigens.`
	];
}

function english(): string[] {
	const to = linkIn('en');
	return [
		`**Committees.** KOK is represented on national and international committees. There it sets out its demands and so keeps up its efforts to influence lawmaking. More on this: ${to('where KOK takes part', ids.pages.committees)}.`,
		'**Tasks.** It calls these tasks central:',
		[
			`- ${to('better cooperation', ids.goals.cooperation)} of disciplines, regions and countries`,
			`- ${to('more weight for human rights', ids.goals.humanRights)}, in politics and in law`,
			`- to ${to('implement and improve', ids.goals.law)} national and international rules`,
			`- to ${to('enshrine legal entitlements', ids.goals.entitlements)}; only the German version says so`
		].join('\n'),
		`**How it works.** The member organisations agree on the political direction. The expertise and experience of counselling centres throughout the country keep the [demands](/en/demands) up to date. The office takes them into politics. More on this: ${to('how the network decides', ids.pages.decisions)}.`,
		`**Successes.** In many areas KOK sees its work as successful. By its account national laws and international conventions have been reformed, and for trafficked women, and for migrant women exposed to violence, there is more counselling, and it is better. Such women’s opportunities to enjoy basic human rights, it says, have increased greatly. The German version ${to('goes less far', ids.pages.effects)}.`,
		'Documented with a day and a source are, among others:',
		[
			`- ${to('the Council of Europe convention against trafficking', ids.milestones.conventionInForce)}, in force in Germany since 1 April 2013`,
			`- ${to('a stronger rule on residence', ids.milestones.residence)}, since 1 August 2015`,
			`- ${to('a new law on compensation', ids.milestones.compensation)}, since 1 January 2024`,
			`- ${to('a national action plan', ids.milestones.actionPlan)}, adopted on 11 December 2024`,
			`- ${to('the Act on Assistance in Cases of Violence', ids.milestones.violenceSupport)}, in force since 28 February 2025`,
			`- ${to('online counselling', ids.milestones.online)}, since 14 January 2026`
		].join('\n'),
		'**Needs.** In many areas things still have to improve. KOK names four points; this website has [spread them over seven](/en/open-issues). Which demands belong to them is assigned here and not by KOK:',
		[
			`- Trafficking usually counts as part of ${to('crime fighting', ids.openIssues.crimeFighting)}, and the law responds to migration ${to('with severity', ids.openIssues.migration)}. Demands: ${to('on the EU directive', ids.demands.directive)} and ${to('on all forms', ids.demands.allForms)}.`,
			`- Trafficked women have ${to('virtually no legal rights', ids.openIssues.rights)}. Demands: ${to('on residence', ids.demands.residence)} and ${to('section 25 (4a) of the Residence Act', ids.provisions.residence25a)}, ${to('on compensation', ids.demands.compensation)} and ${to('on support in court', ids.demands.courtSupport)}.`,
			`- Fighting crime is important; but ${to('the women themselves', ids.openIssues.people)} come first. Demand: ${to('on the right to refuse testimony', ids.demands.refusalToTestify)}.`,
			`- Trafficked women are to regain ${to('control over their lives', ids.openIssues.control)}. Yet the system of protection ${to('lets them down', ids.openIssues.letDown)}, and a ${to('false picture', ids.openIssues.prevention)} hinders prevention. Demands: ${to('on the reflection period', ids.demands.reflection)}, ${to('on non-punishment', ids.demands.nonPunishment)} and ${to('on identification', ids.demands.identification)}.`
		].join('\n'),
		`**Commitment.** KOK works continually for change in politics and society. It strives to raise awareness and to broaden the legal rights of trafficked women. What it has published on this, such as ${to('twenty years after the Council of Europe convention', ids.statements.convention20Years)} or ${to('on the draft of the new criminal law', ids.statements.criminalLawDraft)}, stands with the [statements](/en/statements). The law that it measures is [on record here](/en/legal-acts), among it the coalition agreements of ${to('2021', ids.acts.coalition2021)} and ${to('2025', ids.acts.coalition2025)}.`,
		`**Supporters and networks.** KOK is funded by the Federal Ministry for Family Affairs. It belongs to La Strada International, to GAATW, to the civil society platform at the European Union and to the alliance for the Istanbul Convention. More on this: ${to('who supports KOK', ids.pages.supporters)}.`,
		`**Women and trafficked persons.** The English version speaks of women, the demands speak of trafficked persons: KOK used to call its subject ${to('trafficking in women', ids.terms.traffickingInWomen)}; today it speaks of trafficking in human beings and demands policy for ${to('all genders', ids.demands.allForms)}. Its ${to('aims', ids.goals.rights)} name migrant women who face violence expressly.`
	];
}

function linkIn(locale: 'de' | 'en') {
	return (words: string, id: string) => {
		const entry = linked.find((one) => one.id === id);
		if (!entry) throw new Error(`No record to link to: ${id}`);
		return `[${words}](${addressOf(entry, locale)})`;
	};
}
