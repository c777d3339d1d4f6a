import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import { assessments as ids, demands } from './ids.ts';
import { law } from './law-documents.ts';
import { more } from './more-documents.ts';
import { practice } from './practice-documents.ts';

type Assessment = Entry<'assessment'>;

/** Who places what the documents say: KOK has assessed nothing here. */
const author = 'Redaktion dieser Vorführung';

/**
 * What a dated document says of where a demand stands, by demands. It gets a state only where the document itself gives
 * one; what we infer is never entered.
 */
export const assessments: readonly Assessment[] = [
	judged(ids.residence2023, {
		demand: demands.residence,
		axis: 'network',
		on: '2023-07-26',
		sources: [documents.day2023],
		de: 'Der Koalitionsvertrag von 2021 verspricht einen Titel, der nicht von der Bereitschaft zur Aussage abhängt. Der KOK mahnt an, das Versprechen zu halten.',
		en: 'The coalition agreement of 2021 promises a title that does not depend on readiness to testify. KOK calls for the promise to be kept.'
	}),
	judged(ids.residence2025, {
		demand: demands.residence,
		axis: 'network',
		on: '2025-05-14',
		sources: [documents.convention20Years],
		de: 'Der KOK nennt einen Titel unabhängig vom Strafverfahren eine langjährige Forderung, die der Konvention des Europarats entspricht.',
		en: 'KOK calls a title independent of criminal proceedings a long-standing demand, in line with the Council of Europe convention.'
	}),
	judged(ids.residenceOfficials2015, {
		demand: demands.residence,
		axis: 'officials',
		on: '2015-08-31',
		sources: [more.residenceAnswer2015],
		de: 'Das Bundesinnenministerium antwortet auf eine schriftliche Frage: Seit dem 1. August 2015 ist § 25 Abs. 4a eine Soll-Vorschrift. Die Erlaubnis gilt zuerst ein Jahr, kann nach dem Verfahren aus humanitären oder persönlichen Gründen verlängert werden, und die Familie kann nachziehen.',
		en: 'The Federal Ministry of the Interior answers a written question: since 1 August 2015 a permit under section 25 (4a) is, as a rule, to be granted. The first permit runs for one year, can be extended after the trial for humanitarian or personal reasons, and family reunion is open.'
	}),
	judged(ids.residenceMonitor2019, {
		demand: demands.residence,
		axis: 'monitors',
		on: '2019-06-20',
		sources: [more.greta2019],
		de: 'GRETA begrüßt, dass das Recht auf eine Aufenthaltserlaubnis bei Zusammenarbeit mit den Behörden gestärkt ist und dass nach dem Verfahren eine Erlaubnis möglich ist.',
		en: 'GRETA welcomes the stronger right to a residence permit for those who cooperate with the authorities, and that a permit is possible after the trial.'
	}),
	judged(ids.residenceReview2023, {
		demand: demands.residence,
		axis: 'network',
		on: '2023',
		sources: [more.review2023],
		de: 'Nach Darstellung des KOK sind Ende 2023 viele Vorhaben des Koalitionsvertrags nicht oder noch nicht umgesetzt, vor allem der humanitäre Aufenthaltstitel; Vorschläge dazu liegen vor.',
		en: 'As KOK describes it, at the end of 2023 many plans of the coalition agreement have not been carried out, or not yet, above all the humanitarian residence permit; proposals for it have been made.'
	}),
	judged(ids.residenceCaritas2025, {
		demand: demands.residence,
		axis: 'monitors',
		on: '2025-11-30',
		sources: [more.caritas2025],
		de: 'Die Caritas stellt in einer gemeinsamen Stellungnahme fest, dass auch der Gesetzentwurf zum Strafrecht keine Aufenthaltserlaubnis vorsieht, die von einer Aussage unabhängig ist.',
		en: 'In a joint statement Caritas notes that the criminal-law draft, too, provides for no residence permit independent of testimony.'
	}),
	judged(ids.residenceOfficials2025, {
		demand: demands.residence,
		axis: 'officials',
		on: '2025-12-06',
		sources: [more.permits2025],
		de: 'Das Bundesinnenministerium antwortet den Grünen: In fünf Jahren erhielten 120 Betroffene eine Aufenthaltserlaubnis, die meisten in Berlin und Nordrhein-Westfalen.',
		en: 'The Federal Ministry of the Interior answers the Greens: in five years 120 trafficked persons received a residence permit, most of them in Berlin and North Rhine-Westphalia.'
	}),
	judged(ids.reflectionMonitor2023, {
		demand: demands.reflection,
		axis: 'monitors',
		on: '2023-10',
		sources: [more.referral2023],
		de: 'Das Deutsche Institut für Menschenrechte beschreibt: Die Frist nach § 59 Abs. 7 gilt Menschen ohne erlaubten Aufenthalt; sie bekommen Leistungen nach dem AsylbLG. Wer aus der EU kommt, erhält die Frist in der Regel auch, mit Leistungen nach SGB II.',
		en: 'The German Institute for Human Rights describes: the period under section 59 (7) is for people staying irregularly; they receive benefits under the Asylum Seekers’ Benefits Act. EU citizens as a rule are granted the period as well, with benefits under Book II of the Social Code.'
	}),
	judged(ids.reflectionReport2024, {
		demand: demands.reflection,
		axis: 'network',
		on: '2024',
		sources: [law.greta2024],
		de: 'Wie der KOK den dritten GRETA-Bericht wiedergibt, informieren Polizei und Staatsanwaltschaften Betroffene zu wenig über ihre Rechte, auch über die Bedenk- und Stabilisierungsfrist.',
		en: 'As KOK reports GRETA’s third report, police and public prosecutors inform trafficked persons too little about their rights, the reflection and stabilisation period among them.'
	}),
	judged(ids.punishmentReport2024, {
		demand: demands.nonPunishment,
		axis: 'network',
		on: '2024',
		sources: [law.greta2024],
		de: 'Wie der KOK den dritten GRETA-Bericht wiedergibt, wird das Prinzip der Straffreiheit in Deutschland unzureichend umgesetzt.',
		en: 'As KOK reports GRETA’s third report, the non-punishment principle is insufficiently implemented in Germany.'
	}),
	judged(ids.punishmentMonitor2025, {
		demand: demands.nonPunishment,
		axis: 'monitors',
		on: '2025-07-30',
		sources: [more.institute2025],
		de: 'Die Berichterstattungsstelle empfiehlt, das Prinzip bei der Umsetzung der EU-Richtlinie auszuweiten und durchgehend anzuwenden.',
		en: 'The national reporting office recommends widening the principle when the EU directive is transposed, and applying it consistently.'
	}),
	judged(ids.punishmentState2025, {
		demand: demands.nonPunishment,
		axis: 'monitors',
		on: '2025',
		sources: [more.state2025],
		de: 'Der Bericht des Außenministeriums der USA hält fest, dass Behörden einzelne Betroffene zu Unrecht bestraften.',
		en: 'The report of the US Department of State records that officials wrongly penalised some trafficked persons.'
	}),
	judged(ids.compensationReport2024, {
		demand: demands.compensation,
		axis: 'network',
		on: '2024',
		sources: [law.greta2024],
		de: 'Wie der KOK den dritten GRETA-Bericht wiedergibt, soll es Entschädigung unabhängig vom Aufenthaltsstatus geben.',
		en: 'As KOK reports GRETA’s third report, compensation should be available regardless of residence status.'
	}),
	judged(ids.compensationState2024, {
		demand: demands.compensation,
		axis: 'monitors',
		on: '2024',
		sources: [more.state2024],
		de: 'Nach dem Bericht des Außenministeriums der USA bleiben Entschädigung und die Rückzahlung des Entzogenen selten.',
		en: 'According to the report of the US Department of State, compensation and restitution remain rare.'
	}),
	judged(ids.compensationPractice2025, {
		demand: demands.compensation,
		axis: 'practice',
		on: '2025-09',
		sources: [more.labourAdvice2025],
		de: 'Eine Berliner Beratungsstelle für Migration und Arbeit berichtet, dass durch Beratung im vergangenen Jahr rund 200.000 Euro Lohn eingefordert wurden, seit 2010 rund zwei Millionen. Das umfasst jede arbeitsrechtliche Beratung, nicht nur die zu Menschenhandel.',
		en: 'A Berlin advice centre for migration and work reports that through its advice about 200,000 euros of wages were recovered in the past year, and about two million since 2010. This covers all labour-law advice, not only that on trafficking.'
	}),
	judged(ids.refusalPractice2022, {
		demand: demands.refusalToTestify,
		axis: 'practice',
		on: '2022-03-08',
		sources: [more.nadeschda2022],
		de: 'Eine Fachberatungsstelle in Herford nennt ein Recht, das Zeugnis zu verweigern, längst überfällig.',
		en: 'A specialised counselling centre in Herford calls a right to refuse testimony long overdue.'
	}),
	judged(ids.fundingNetwork2025, {
		demand: demands.funding,
		axis: 'network',
		on: '2025-02',
		sources: [law.violenceSupportMilestone],
		de: 'Der KOK nennt das Gewalthilfegesetz einen Meilenstein. Er kritisiert, dass trans, inter und nicht-binäre Menschen ausgenommen sind und dass der Anspruch erst spät gilt.',
		en: 'KOK calls the Gewalthilfegesetz a milestone. It criticises that trans, inter and non-binary people are left out, and that the claim begins late.'
	}),
	judged(ids.fundingNetworkOctober2025, {
		demand: demands.funding,
		axis: 'network',
		on: '2025-10-14',
		sources: [more.data2025],
		de: 'Der KOK fordert weiterhin eine dauerhafte Finanzierung der Fachberatungsstellen: Sie haben viele Fälle und zu wenig Mittel.',
		en: 'KOK continues to demand lasting funding of specialised counselling centres: their caseload is high and their resources are under pressure.'
	}),
	judged(ids.fundingState2025, {
		demand: demands.funding,
		axis: 'monitors',
		on: '2025',
		sources: [more.state2025],
		de: 'Nach dem Bericht des Außenministeriums der USA reichen die Unterkünfte nicht aus, vor allem für Männer.',
		en: 'According to the report of the US Department of State, shelter is insufficient, above all for men.'
	}),
	judged(ids.fundingPractice2022, {
		demand: demands.funding,
		axis: 'practice',
		on: '2022-03-08',
		sources: [more.nadeschda2022],
		de: 'Eine Fachberatungsstelle in Herford berichtet, dass Mittel von Land und Kommunen gesichert sind, die Kosten aber nicht decken.',
		en: 'A specialised counselling centre in Herford reports that money from the Land and the municipalities is secure, but does not cover the costs.'
	}),
	judged(ids.fundingPractice2019, {
		demand: demands.funding,
		axis: 'practice',
		on: '2019-10-17',
		sources: [more.diakonie2019],
		de: 'Drei Beratungsstellen der Diakonie in Württemberg arbeiten an der Grenze: Die Nachfrage hat sich seit 2015 verdoppelt, die Zuschüsse des Landes sind seit 2012 gleich.',
		en: 'Three counselling centres of Diakonie in Württemberg are at their limit: demand has doubled since 2015, while grants from the Land have been the same since 2012.'
	}),
	judged(ids.directiveOfficials2025, {
		demand: demands.directive,
		axis: 'officials',
		on: '2025-10-20',
		sources: [more.criminalLawMinistry, more.criminalLawPress],
		de: 'Das Bundesjustizministerium legt einen Entwurf vor. Nach einem Bericht vom 18. Oktober sind bis zu zehn Jahre Haft statt fünf vorgesehen; strafbar wird, wer Dienste ausgebeuteter Menschen nutzt, gleich welcher Art.',
		en: 'The Federal Ministry of Justice presents a draft. According to a report of 18 October it provides for up to ten years in prison instead of five; the use of exploited services of any kind becomes punishable.'
	}),
	judged(ids.directiveNetwork2025, {
		demand: demands.directive,
		axis: 'network',
		on: '2025-11',
		sources: [documents.criminalLawDraft],
		de: 'Der KOK begrüßt die Reform der Straftatbestände. Schutz, Unterkünfte, Zugang für alle Gruppen und eine Pflicht zur Überprüfung fehlen ihm darin.',
		en: 'KOK welcomes the reform of the offences. It finds protection, shelter, access for all groups and a duty to evaluate lacking.'
	}),
	judged(ids.directiveMonitor2025, {
		demand: demands.directive,
		axis: 'monitors',
		on: '2025-07-30',
		sources: [more.institute2025],
		de: 'Die Berichterstattungsstelle empfiehlt, über die Richtlinie hinauszugehen und den Schutz in die Mitte zu stellen.',
		en: 'The national reporting office recommends going beyond the directive and placing protection at the centre.'
	}),
	judged(ids.directiveCaritas2025, {
		demand: demands.directive,
		axis: 'monitors',
		on: '2025-11-30',
		sources: [more.caritas2025],
		de: 'Die Caritas hält die Straftatbestände des Entwurfs für klarer und leichter zu beweisen; Fortbildung und mehr Unterstützung fehlen ihr.',
		en: 'Caritas considers the offences in the draft clearer and easier to prove; it finds training and more support lacking.'
	}),
	judged(ids.planNetwork2024, {
		demand: demands.actionPlan,
		axis: 'network',
		on: '2024-12',
		sources: [documents.planAdopted],
		de: 'Der KOK begrüßt den Aktionsplan und verlangt, ihn und seine Mitgliedsorganisationen zu beteiligen und dafür zu finanzieren.',
		en: 'KOK welcomes the action plan, and demands that it and its member organisations be involved and funded for this.'
	}),
	judged(ids.planMonitor2024, {
		demand: demands.actionPlan,
		axis: 'monitors',
		on: '2024-06',
		sources: [more.greta2024],
		de: 'GRETA drängt erneut auf einen Aktionsplan, der alle Formen des Menschenhandels umfasst.',
		en: 'GRETA again urges an action plan that covers all forms of trafficking.'
	}),
	judged(ids.identificationMonitor2019, {
		demand: demands.identification,
		axis: 'monitors',
		on: '2019-06-20',
		sources: [more.greta2019],
		de: 'GRETA verlangt eine förmliche Rolle für alle, die zuerst mit Betroffenen zu tun haben, und ein Erkennen, das nicht von Ermittlungen abhängt.',
		en: 'GRETA asks for a formal role of front-line actors, and for identification that is independent of a criminal investigation.'
	}),
	judged(ids.identificationMonitor2023, {
		demand: demands.identification,
		axis: 'monitors',
		on: '2023-10',
		sources: [more.referral2023],
		de: 'Das Deutsche Institut für Menschenrechte stellt fest: Einen bundesweiten Verweismechanismus gibt es nicht; mehrere Länder haben Verfahren, zum Teil informelle.',
		en: 'The German Institute for Human Rights finds: there is no nationwide referral mechanism; several Länder have procedures, some of them informal.'
	}),
	judged(ids.identificationState2025, {
		demand: demands.identification,
		axis: 'monitors',
		on: '2025',
		sources: [more.state2025],
		de: 'Nach dem Bericht des Außenministeriums der USA fehlt weiterhin eine bundesweite Leitlinie, wie Betroffene zu erkennen sind.',
		en: 'According to the report of the US Department of State there is still no national guideline on how to identify trafficked persons.'
	}),
	judged(ids.identificationNetwork2025, {
		demand: demands.identification,
		axis: 'network',
		on: '2025-07-30',
		sources: [documents.asylumReform],
		de: 'Der KOK warnt: Durch die Reform des europäischen Asylrechts sinken die Chancen, dass Betroffene erkannt werden.',
		en: 'KOK warns: the reform of European asylum law lowers the chances that trafficked persons are identified.'
	}),
	judged(ids.reportingOfficials2015, {
		demand: demands.reportingOffice,
		axis: 'officials',
		on: '2015-08-31',
		sources: [more.reportingAnswer2015],
		de: 'Das Bundesfamilienministerium antwortet auf eine schriftliche Frage: Die Richtlinie verlange weder eine zentrale noch eine unabhängige Stelle; man prüfe.',
		en: 'The Federal Ministry for Family Affairs answers a written question: the directive requires neither a central nor an independent office; the matter is being examined.'
	}),
	judged(ids.reportingOfficials2022, {
		demand: demands.reportingOffice,
		axis: 'officials',
		on: '2022-11',
		sources: [law.reportingInstitute],
		de: 'Das Bundesfamilienministerium betraut das Deutsche Institut für Menschenrechte mit der Berichterstattungsstelle und finanziert vier Jahre des Aufbaus.',
		en: 'The Federal Ministry for Family Affairs entrusts the German Institute for Human Rights with the reporting office, and pays for four years of setting it up.'
	}),
	judged(ids.reportingOfficials2023, {
		demand: demands.reportingOffice,
		axis: 'officials',
		on: '2023-06-19',
		sources: [more.reportingBasis2023],
		de: 'Die Staatssekretärin des Bundesfamilienministeriums kündigt an, dass die Regierung eine gesetzliche Grundlage schaffen wird.',
		en: 'The state secretary of the Federal Ministry for Family Affairs announces that the government will create a legal basis.'
	}),
	judged(ids.reportingReview2023, {
		demand: demands.reportingOffice,
		axis: 'network',
		on: '2023',
		sources: [more.review2023],
		de: 'Der KOK begrüßt, dass die Berichterstattungsstelle die Arbeit aufgenommen hat.',
		en: 'KOK welcomes that the reporting office has begun its work.'
	}),
	judged(ids.dataNetwork2022, {
		demand: demands.data,
		axis: 'network',
		on: '2022-10-18',
		sources: [practice.data2022],
		de: 'Der KOK stellt fest, dass die Kriminalstatistik das Ausmaß nur unzureichend erfasst.',
		en: 'KOK finds that crime statistics capture the extent only insufficiently.'
	}),
	judged(ids.dataNetwork2025, {
		demand: demands.data,
		axis: 'network',
		on: '2025-10-14',
		sources: [more.data2025],
		de: 'Der KOK weist auf den großen Abstand zwischen den Zahlen der Polizei und denen der Fachberatungsstellen hin.',
		en: 'KOK points to the large gap between the figures of the police and those of the specialised counselling centres.'
	}),
	judged(ids.dataOfficials2024, {
		demand: demands.data,
		axis: 'officials',
		on: '2024-12',
		sources: [more.planBeck],
		de: 'Die Bundesregierung will die Daten mit dem Aktionsplan systematisch verbessern.',
		en: 'The Federal Government intends to improve data systematically under the action plan.'
	}),
	judged(ids.minorsMonitor2019, {
		demand: demands.minors,
		axis: 'monitors',
		on: '2019-06',
		sources: [more.minors2019],
		de: 'Wie ECPAT den zweiten GRETA-Bericht wiedergibt, soll das Bundeskooperationskonzept vorrangig in die Praxis umgesetzt werden.',
		en: 'As ECPAT reports GRETA’s second report, the federal cooperation concept should be put into practice as a priority.'
	}),
	judged(ids.minorsPractice2021, {
		demand: demands.minors,
		axis: 'practice',
		on: '2021-10',
		sources: [more.minors2021],
		de: 'ECPAT berichtet von Veranstaltungen zum Konzept in zwölf Ländern und von acht regionalen Netzwerken.',
		en: 'ECPAT reports events on the concept in twelve Länder, and eight regional networks.'
	}),
	judged(ids.minorsMonitor2023, {
		demand: demands.minors,
		axis: 'monitors',
		on: '2023-10',
		sources: [more.cooperation2023],
		de: 'Das Deutsche Institut für Menschenrechte stellt fest, dass bisher in keinem Land eine schriftliche Vereinbarung unterzeichnet ist.',
		en: 'The German Institute for Human Rights finds that so far no written agreement has been signed in any Land.'
	}),
	judged(ids.allFormsOfficials2024, {
		demand: demands.allForms,
		axis: 'officials',
		on: '2024-12',
		sources: [more.planBeck],
		de: 'Der Aktionsplan der Bundesregierung gilt allen Formen des Menschenhandels.',
		en: 'The Federal Government’s action plan covers all forms of trafficking.'
	}),
	judged(ids.allFormsOfficials2025, {
		demand: demands.allForms,
		axis: 'officials',
		on: '2025-04-09',
		sources: [more.coalition2025],
		de: 'Der Koalitionsvertrag spricht von Menschenhandel nur unter „Prostituiertenschutzgesetz“. Betroffen seien fast nur Frauen; nach der Evaluation soll das Gesetz bei Bedarf nachgebessert werden, mit einer Kommission von Fachleuten.',
		en: 'The coalition agreement speaks of trafficking only under the Prostitute Protection Act. It says that almost all affected are women; after the evaluation the act is to be amended where needed, with a commission of experts.'
	}),
	judged(ids.allFormsNetwork2025, {
		demand: demands.allForms,
		axis: 'network',
		on: '2025-04',
		sources: [documents.newsletter2025, documents.coalition2025],
		de: 'Der KOK bemängelt, dass Menschenhandel im Koalitionsvertrag nur beim Prostituiertenschutzgesetz vorkommt, und verlangt, dass Betroffene bleiben dürfen.',
		en: 'KOK criticises that the coalition agreement names trafficking only with the Prostitute Protection Act, and demands that trafficked persons may stay.'
	}),
	judged(ids.allFormsCommission2025, {
		demand: demands.allForms,
		axis: 'officials',
		on: '2025-11-24',
		sources: [more.prostitutionCommission],
		de: 'Eine Kommission von Fachleuten zum Prostituiertenschutzgesetz nimmt die Arbeit auf.',
		en: 'An expert commission on the Prostitute Protection Act begins its work.'
	}),
	judged(ids.marriageLawyers2023, {
		demand: demands.marriage,
		axis: 'monitors',
		on: '2023',
		sources: [more.marriage2023],
		de: 'Der Deutsche Juristinnenbund stellt fest: Es bleibt bei drei Jahren Ehe, und die Härteklausel genügt Artikel 59 der Istanbul-Konvention nicht, obwohl die Vorbehalte zurückgenommen sind.',
		en: 'The German Women Lawyers’ Association finds: the rule of three years of marriage is unchanged, and the hardship clause does not satisfy article 59 of the Istanbul Convention, although the reservations have been withdrawn.'
	}),
	judged(ids.courtOfficials2025, {
		demand: demands.courtSupport,
		axis: 'officials',
		on: '2025-11-26',
		sources: [more.courtDraft, more.courtDraftPress],
		de: 'Nach dem Entwurf des Bundesjustizministeriums sollen erwachsene Betroffene schwerer Straftaten einen Anspruch haben, ohne besonderen Bedarf nachzuweisen; Minderjährige ohne Antrag. Eine zweite Quelle nennt den 27. November.',
		en: 'Under the draft of the Federal Ministry of Justice, adults affected by grave crimes are to have a claim without proving a special need, and minors without an application. A second source gives 27 November.'
	})
];

type Judged = Pick<Assessment['facts'], 'demand' | 'axis' | 'on' | 'sources'> & { de: string; en: string };

function judged(id: string, { de, en, ...facts }: Judged): Assessment {
	return {
		id,
		type: 'assessment',
		stage: 'published',
		facts: { ...facts, author },
		wording: { de: { text: de }, en: { text: en } }
	};
}
