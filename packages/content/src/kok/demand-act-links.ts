import type { Source } from '@kok/domain/fields/sources';
import type { Entry } from '../history.ts';
import { cited } from './cited.ts';
import { documents } from './documents.ts';
import { acts, demands, links as ids, provisions } from './ids.ts';
import { law } from './law-documents.ts';
import { more } from './more-documents.ts';
import { practice } from './practice-documents.ts';

type Link = Entry<'demand_act_link'>;

/** It proves since when the convention is in force in Germany; what the articles say was read elsewhere. */
const conventionDay: Source = { ...documents.conventionInForce, covers: ['inForceOn'] };
const violenceSupportDay: Source = { ...more.violenceSupportWalhalla, covers: ['inForceOn'] };

/** Where a document of the network says how the law stands to its demand, the link says so; else it is neutral or weak. */
const onResidence: readonly Link[] = [
	link(ids.residence25a, {
		clauses: [cited(demands.residence, 'separate-title', 'no-testimony')],
		act: acts.residenceAct,
		provision: provisions.residence25a,
		stance: 'against',
		strength: 'strong',
		sources: [documents.residence, documents.day2023],
		de: 'Die Vorschrift verlangt ein Strafverfahren und die Bereitschaft zur Aussage; der KOK verlangt einen Titel, der davon unabhängig ist.',
		en: 'The rule requires criminal proceedings and readiness to testify; KOK demands a permit that is independent of both.'
	}),
	link(ids.residence25aAfterTrial, {
		clauses: [cited(demands.residence, 'after-the-trial')],
		act: acts.residenceAct,
		provision: provisions.residence25a,
		stance: 'agrees',
		strength: 'weak',
		inForceOn: '2015-08-01',
		sources: [
			law.residencePage,
			law.residenceReform,
			more.residenceAnswer2015,
			more.greta2019,
			{ ...documents.election2013, covers: ['text'] }
		],
		de: 'Seit dem 1. August 2015 soll die Aufenthaltserlaubnis nach dem Ende des Verfahrens verlängert werden, wenn humanitäre oder persönliche Gründe oder öffentliche Interessen das erfordern; 2013 hatte der KOK einen sicheren Aufenthalt auch nach dem Verfahren gefordert.',
		en: 'Since 1 August 2015 the residence permit is, as a rule, to be extended after the proceedings have ended where humanitarian or personal reasons or public interests require it; in 2013 KOK had demanded a secure stay after the proceedings, too.'
	}),
	link(ids.residence25b, {
		clauses: [cited(demands.residence, 'separate-title')],
		act: acts.residenceAct,
		provision: provisions.residence25b,
		stance: 'against',
		strength: 'weak',
		sources: [documents.residence],
		de: 'Auch die Voraussetzungen dieser Vorschrift hält der KOK für zu hoch; er verlangt einen Titel, der vom Strafverfahren getrennt ist.',
		en: 'KOK considers the conditions of this rule too high as well; it demands a title that is separate from criminal proceedings.'
	}),
	link(ids.residence12, {
		clauses: [cited(demands.residence, 'no-testimony')],
		act: acts.convention197,
		provision: provisions.convention12,
		stance: 'neutral',
		strength: 'weak',
		inForceOn: '2013-04-01',
		sources: [documents.councilOfEurope, conventionDay],
		de: 'Der Artikel handelt von Unterstützung: Sie darf nicht von einer Aussage abhängen.',
		en: 'The article deals with support: it may not depend on testimony.'
	}),
	link(ids.residenceConvention, {
		clauses: [cited(demands.residence, 'separate-title')],
		act: acts.convention197,
		stance: 'agrees',
		strength: 'weak',
		inForceOn: '2013-04-01',
		sources: [documents.convention20Years, conventionDay],
		de: 'Ein Titel unabhängig vom Strafverfahren entspricht nach Auffassung des KOK der Konvention.',
		en: 'In KOK’s view a title independent of criminal proceedings is in line with the convention.'
	}),
	link(ids.residenceCoalition, {
		clauses: [cited(demands.residence, 'no-testimony')],
		act: acts.coalition2021,
		stance: 'agrees',
		strength: 'weak',
		sources: [documents.day2023],
		de: 'Der Koalitionsvertrag versprach einen Titel, der nicht von der Bereitschaft zur Aussage abhängt. 2023 mahnte der KOK an, das Versprechen zu halten.',
		en: 'The coalition agreement promised a title that does not depend on readiness to testify. In 2023 KOK called for the promise to be kept.'
	}),
	link(ids.reflection59, {
		clauses: [cited(demands.reflection, 'everyone', 'before-a-statement')],
		act: acts.residenceAct,
		provision: provisions.residence59,
		stance: 'neutral',
		strength: 'strong',
		sources: [law.reflectionTerm, documents.greta],
		de: 'Hier ist die Frist geregelt, von mindestens drei Monaten. Der KOK verlangt, dass alle sie bekommen, die betroffen sein könnten, und zwar vor jeder Aussage.',
		en: 'The period, of at least three months, is laid down here. KOK demands that everyone who may have been trafficked is granted it, and before any statement.'
	}),
	link(ids.reflectionBenefits, {
		clauses: [cited(demands.reflection, 'support')],
		act: acts.asylumBenefits,
		stance: 'against',
		strength: 'weak',
		sources: [documents.asylumBenefits],
		de: 'Während der Frist gibt es nur Leistungen nach diesem Gesetz; für medizinische Versorgung, Therapie und Fahrten reichen sie nach Darstellung des KOK nicht.',
		en: 'During the period there are only benefits under this act; as KOK describes it, they do not suffice for medical care, therapy and travel.'
	}),
	link(ids.livelihoodReform, {
		clauses: [cited(demands.reflection, 'livelihood')],
		act: acts.asylumBenefitsReform,
		stance: 'agrees',
		strength: 'weak',
		sources: [law.benefitsAgreed, law.benefitsReform, documents.asylumBenefits],
		de: 'Wer einen Titel nach § 25 Abs. 4a oder 4b AufenthG hat, bekommt seither Leistungen nach SGB II oder SGB XII; für die Bedenkfrist gilt das nicht.',
		en: 'Those with a residence permit under section 25 (4a) or (4b) of the Residence Act have since received benefits under Book II or XII of the Social Code; this does not hold for the reflection period.'
	})
];

const onProceedings: readonly Link[] = [
	link(ids.punishment154c, {
		clauses: [cited(demands.nonPunishment, 'certainty', 'procedure-code')],
		act: acts.criminalProcedure,
		provision: provisions.procedure154c,
		stance: 'against',
		strength: 'weak',
		sources: [documents.day2019, documents.rapporteur, law.nonPunishmentTerm],
		de: 'Die deutsche Vorschrift zu diesem Prinzip; nach Darstellung des KOK greift sie nur unter sehr engen Bedingungen.',
		en: 'The German rule on this principle; as KOK describes it, it applies only under very narrow conditions.'
	}),
	link(ids.punishmentPolice, {
		clauses: [cited(demands.nonPunishment, 'federal-police')],
		act: acts.federalPoliceBill,
		stance: 'neutral',
		strength: 'strong',
		sources: [documents.federalPolice],
		de: 'Zu diesem Entwurf verlangte der KOK Schulung und Sensibilisierung, damit § 154c Abs. 2 StPO beachtet wird.',
		en: 'On this draft KOK demanded training and awareness so that section 154c (2) of the Code of Criminal Procedure is observed.'
	}),
	link(ids.punishmentDirective, {
		clauses: [cited(demands.nonPunishment, 'certainty')],
		act: acts.directive2011,
		provision: provisions.directive8,
		stance: 'agrees',
		strength: 'weak',
		sources: [law.europeanDay2023, law.nonPunishmentTerm, law.refrainingFromProsecution],
		de: 'Die Richtlinie verlangt, dass es möglich ist, Betroffene nicht für Taten zu verfolgen, zu denen sie gezwungen wurden.',
		en: 'The directive requires that it be possible not to prosecute trafficked persons for acts that they were compelled to commit.'
	}),
	link(ids.punishmentConvention, {
		clauses: [cited(demands.nonPunishment, 'certainty')],
		act: acts.convention197,
		stance: 'agrees',
		strength: 'weak',
		inForceOn: '2013-04-01',
		sources: [law.nonPunishmentTerm, conventionDay],
		de: 'Die Konvention verlangt, dass es möglich ist, Betroffene nicht für Taten zu bestrafen, zu denen sie gezwungen wurden.',
		en: 'The convention requires that it be possible not to punish trafficked persons for acts that they were compelled to commit.'
	}),
	link(ids.compensationCode, {
		clauses: [cited(demands.compensation, 'grounds')],
		act: acts.socialCompensation,
		stance: 'agrees',
		strength: 'weak',
		inForceOn: '2024-01-01',
		sources: [documents.compensationInForce, law.compensationPublished],
		de: 'Nach § 13 Abs. 2 gilt Menschenhandel, so der KOK, als schwerwiegende psychische Gewalttat; Betroffene haben ausdrücklich Anspruch auf Leistungen. Es geht um Menschenhandel, der durch Drohung oder Zwang geschieht.',
		en: 'By section 13 (2), KOK writes, trafficking counts as a serious act of psychological violence; trafficked persons have an express claim to benefits. This is about trafficking by threat or coercion.'
	}),
	link(ids.compensationConvention, {
		clauses: [cited(demands.compensation, 'grounds')],
		act: acts.convention197,
		provision: provisions.convention15,
		stance: 'agrees',
		strength: 'weak',
		inForceOn: '2013-04-01',
		sources: [documents.councilOfEurope, conventionDay],
		de: 'Der Artikel handelt von der Entschädigung Betroffener.',
		en: 'The article deals with compensation for trafficked persons.'
	}),
	link(ids.compensationDirective, {
		clauses: [cited(demands.compensation, 'grounds')],
		act: acts.directive2011,
		provision: provisions.directive17,
		stance: 'agrees',
		strength: 'weak',
		sources: [law.europeanDay2023],
		de: 'Der Artikel handelt von der Entschädigung Betroffener.',
		en: 'The article deals with compensation for trafficked persons.'
	}),
	link(ids.refusal53, {
		clauses: [cited(demands.refusalToTestify, 'right-to-refuse')],
		act: acts.criminalProcedure,
		provision: provisions.procedure53,
		stance: 'against',
		strength: 'weak',
		sources: [documents.refusalToTestify],
		de: 'Beratende spezialisierter Fachberatungsstellen hatten dieses Recht nicht, als der KOK vor Juli 2016 empfahl, das Recht auf sie auszuweiten.',
		en: 'Counsellors of specialised counselling centres did not have this right when KOK, before July 2016, recommended extending it to them.'
	}),
	link(ids.refusal203, {
		clauses: [cited(demands.refusalToTestify, 'like-secrecy')],
		act: acts.criminalCode,
		provision: provisions.code203,
		stance: 'neutral',
		strength: 'strong',
		sources: [law.secrecyOfSocialWorkers, { ...documents.refusalToTestify, covers: ['text'] }],
		de: 'Die Schweigepflicht, zu der nach der Forderung das Recht treten soll, das Zeugnis zu verweigern.',
		en: 'The duty of secrecy to which, by the demand, a right to refuse testimony should be added.'
	}),
	link(ids.court406g, {
		clauses: [cited(demands.courtSupport, 'claim', 'no-proof')],
		act: acts.criminalProcedure,
		provision: provisions.procedure406g,
		stance: 'neutral',
		strength: 'strong',
		sources: [documents.courtSupport],
		de: 'Zu dieser Vorschrift verlangt der KOK einen gesetzlichen Anspruch, ohne dass ein besonderer Bedarf nachzuweisen ist.',
		en: 'On this rule KOK demands a legal claim, without having to prove a special need.'
	}),
	link(ids.courtBillClaim, {
		clauses: [cited(demands.courtSupport, 'claim')],
		act: acts.courtSupportBill,
		stance: 'against',
		strength: 'weak',
		sources: [more.courtDraft, more.courtStatement],
		de: 'Der Entwurf gibt einen Anspruch bei schweren Straftaten. Der KOK will ihn bei allen Taten des Menschenhandels und der Ausbeutung, gleich wie hoch die Mindeststrafe ist.',
		en: 'The draft gives a claim in the case of grave crimes. KOK wants it for all offences of trafficking and exploitation, whatever the minimum penalty.'
	}),
	link(ids.courtBillNoProof, {
		clauses: [cited(demands.courtSupport, 'no-proof')],
		act: acts.courtSupportBill,
		stance: 'agrees',
		strength: 'weak',
		sources: [more.courtDraft, more.courtStatement],
		de: 'Nach dem Entwurf müssen Erwachsene, die von schweren Straftaten betroffen sind, keinen besonderen Bedarf nachweisen; Minderjährige müssen keinen Antrag stellen.',
		en: 'Under the draft, adults affected by grave crimes need not prove a special need; minors need not apply.'
	})
];

const onSupport: readonly Link[] = [
	link(ids.fundingNotion, {
		clauses: [cited(demands.funding, 'notion-of-violence')],
		act: acts.violenceSupport,
		stance: 'against',
		strength: 'weak',
		sources: [documents.violenceSupportAct],
		de: 'Der Gewaltbegriff des Entwurfs ließ die Ausbeutung der Arbeitskraft und die Ausbeutung zu strafbaren Handlungen aus; das kritisierte der KOK 2024.',
		en: 'The draft’s notion of violence left out the exploitation of labour and exploitation for criminal acts; KOK criticised this in 2024.'
	}),
	link(ids.fundingAct, {
		clauses: [cited(demands.funding, 'whole-system')],
		act: acts.violenceSupportInForce,
		stance: 'agrees',
		strength: 'weak',
		inForceOn: '2025-02-28',
		sources: [
			law.violenceSupportInForce,
			law.violenceSupportMilestone,
			{ ...documents.violenceSupportAct, covers: ['text'] }
		],
		de: 'Der KOK hatte verlangt, das Gesetz zu beschließen. Seit dem 28. Februar 2025 ist es in Kraft; einen Anspruch auf Schutz und Beratung gibt es ab dem 1. Januar 2032.',
		en: 'KOK had demanded that the act be passed. It has been in force since 28 February 2025; there is a claim to protection and counselling from 1 January 2032.'
	}),
	link(ids.fundingAccess, {
		clauses: [cited(demands.funding, 'access')],
		act: acts.violenceSupport,
		stance: 'neutral',
		strength: 'strong',
		sources: [documents.violenceSupportAct],
		de: 'Zu diesem Entwurf verlangte der KOK, dass auch Menschen ohne sicheren Aufenthalt Zugang haben.',
		en: 'On this draft KOK demanded that people without a secure residence status have access as well.'
	}),
	link(ids.fundingPresentDanger, {
		clauses: [cited(demands.funding, 'notion-of-violence')],
		act: acts.violenceSupportInForce,
		stance: 'neutral',
		strength: 'weak',
		inForceOn: '2025-02-28',
		sources: [law.violenceSupportInForce, violenceSupportDay],
		de: 'Der Anspruch nach § 5 Abs. 1, der ab dem 1. Januar 2032 gilt, setzt eine gegenwärtige Gefahr von Gewalt voraus.',
		en: 'The claim under section 5 (1), which holds from 1 January 2032, requires a present danger of violence.'
	}),
	link(ids.fundingWhateverStatus, {
		clauses: [cited(demands.funding, 'access')],
		act: acts.violenceSupportInForce,
		stance: 'neutral',
		strength: 'weak',
		inForceOn: '2025-02-28',
		sources: [law.violenceSupportInForce, violenceSupportDay],
		de: 'Der Anspruch nach § 5 Abs. 1, der ab dem 1. Januar 2032 gilt, hängt nicht vom Aufenthaltsstatus ab; nach § 9 Abs. 2 geht er § 6 AsylbLG vor.',
		en: 'The claim under section 5 (1), which holds from 1 January 2032, does not depend on residence status; by section 9 (2) it takes precedence over section 6 of the Asylum Seekers’ Benefits Act.'
	}),
	link(ids.fundingDirective, {
		clauses: [cited(demands.funding, 'whole-system')],
		act: acts.directive2011,
		provision: provisions.directive11,
		stance: 'agrees',
		strength: 'weak',
		sources: [law.europeanDay2023],
		de: 'Der Artikel handelt von der Unterstützung Betroffener.',
		en: 'The article deals with the support of trafficked persons.'
	}),
	link(ids.dataCategories, {
		clauses: [cited(demands.data, 'categories')],
		act: acts.violenceSupport,
		stance: 'neutral',
		strength: 'strong',
		sources: [documents.violenceSupportAct],
		de: 'Zu diesem Entwurf verlangte der KOK, die Kategorien der Bundesstatistik gemeinsam mit den Hilfeangeboten zu entwickeln.',
		en: 'On this draft KOK demanded that the categories of federal statistics be developed together with the support services.'
	}),
	link(ids.billGaps, {
		clauses: [cited(demands.directive, 'evaluation', 'support', 'benefits')],
		act: acts.criminalLawBill,
		stance: 'against',
		strength: 'weak',
		sources: [documents.criminalLawDraft],
		de: 'Im Entwurf fehlen dem KOK eine Pflicht zur Überprüfung, genügend Schutzunterkünfte, Unterstützung für alle Gruppen und Leistungen ohne Rücksicht auf Staatsangehörigkeit oder Aufenthaltsstatus.',
		en: 'KOK criticises that the draft lacks a duty to evaluate, enough shelters, support for all groups, and benefits regardless of nationality or residence status.'
	}),
	link(ids.directiveRights, {
		clauses: [cited(demands.directive, 'rights')],
		act: acts.directive2024,
		stance: 'neutral',
		strength: 'strong',
		inForceOn: '2024-07-14',
		sources: [documents.directiveInForce, law.directive2024],
		de: 'Der KOK verlangt, bei der Umsetzung dieser Richtlinie Schutz und Rechte der Betroffenen zu beachten.',
		en: 'KOK demands that the protection and the rights of trafficked persons be heeded when this directive is transposed.'
	}),
	link(ids.directive2016, {
		clauses: [cited(demands.directive, 'rights')],
		act: acts.transposition2016,
		stance: 'against',
		strength: 'weak',
		sources: [documents.directiveOf2011],
		de: 'Bei der Umsetzung der vorigen Richtlinie ging es fast nur um das Strafrecht; das bedauerte der KOK.',
		en: 'When the previous directive was transposed, the focus lay almost only on criminal law; KOK regretted this.'
	}),
	link(ids.planAdopted, {
		clauses: [cited(demands.actionPlan, 'plan')],
		act: acts.actionPlan,
		stance: 'agrees',
		strength: 'strong',
		sources: [documents.planAdopted, law.actionPlanPress],
		de: 'Am 11. Dezember 2024 hat das Bundeskabinett einen Aktionsplan beschlossen; der KOK begrüßte ihn.',
		en: 'On 11 December 2024 the federal cabinet adopted an action plan; KOK welcomed it.'
	}),
	link(ids.reportingMonitor, {
		clauses: [cited(demands.reportingOffice, 'independent-office')],
		act: acts.monitor2024,
		stance: 'neutral',
		strength: 'weak',
		sources: [practice.monitor, law.reportingInstitute, law.monitorPress],
		de: 'Den ersten Monitor legte die Berichterstattungsstelle beim Deutschen Institut für Menschenrechte vor, die seit November 2022 arbeitet.',
		en: 'The first monitor was presented by the reporting office at the German Institute for Human Rights, which has been at work since November 2022.'
	}),
	link(ids.trainingConvention, {
		clauses: [cited(demands.identification, 'training')],
		act: acts.convention197,
		provision: provisions.convention10,
		stance: 'agrees',
		strength: 'weak',
		inForceOn: '2013-04-01',
		sources: [documents.councilOfEurope, conventionDay],
		de: 'Der Artikel handelt von geschultem Personal.',
		en: 'The article deals with trained staff.'
	}),
	link(ids.formsDirective, {
		clauses: [cited(demands.allForms, 'all-forms')],
		act: acts.directive2024,
		stance: 'agrees',
		strength: 'weak',
		inForceOn: '2024-07-14',
		sources: [law.directive2024],
		de: 'Die geänderte Richtlinie nennt weitere Formen: Zwangsheirat, illegale Adoption und die Ausbeutung von Leihmutterschaft.',
		en: 'The amended directive names further forms: forced marriage, illegal adoption and the exploitation of surrogacy.'
	}),
	link(ids.allFormsCoalition2025, {
		clauses: [cited(demands.allForms, 'all-forms')],
		act: acts.coalition2025,
		stance: 'against',
		strength: 'weak',
		sources: [more.coalition2025, documents.newsletter2025],
		de: 'Der Vertrag spricht von Menschenhandel nur beim Prostituiertenschutzgesetz; das bemängelt der KOK.',
		en: 'The agreement speaks of trafficking only with the Prostitute Protection Act; KOK criticises this.'
	})
];

const pairingUnchecked =
	'Bleibt Entwurf: Dass die Vorschrift zu dieser Forderung gehört, ist nur allgemein bekannt. Am Text prüfen, dann veröffentlichen.';

const unchecked: readonly Link[] = [
	kept(ids.firewall87, {
		clauses: [cited(demands.firewall)],
		act: acts.residenceAct,
		provision: provisions.residence87,
		stance: 'against'
	}),
	kept(ids.reporting19, {
		clauses: [cited(demands.reportingOffice, 'independent-office')],
		act: acts.directive2011,
		provision: provisions.directive19,
		stance: 'agrees'
	}),
	kept(ids.reporting29, {
		clauses: [cited(demands.reportingOffice, 'independent-office')],
		act: acts.convention197,
		provision: provisions.convention29,
		stance: 'agrees'
	}),
	kept(ids.data19a, {
		clauses: [cited(demands.data)],
		act: acts.directive2011,
		provision: provisions.directive19a,
		stance: 'agrees'
	})
];

export const demandActLinks: readonly Link[] = [...onResidence, ...onProceedings, ...onSupport, ...unchecked];

interface Told extends Omit<Link['facts'], 'sources'> {
	sources: Source[];
	de: string;
	en: string;
}

function link(id: string, { de, en, ...facts }: Told): Link {
	return {
		id,
		type: 'demand_act_link',
		stage: 'published',
		facts,
		wording: { de: { text: de }, en: { text: en } }
	};
}

type Kept = Pick<Link['facts'], 'clauses' | 'act' | 'provision' | 'stance'>;

function kept(id: string, facts: Kept): Link {
	return {
		id,
		type: 'demand_act_link',
		stage: 'draft',
		facts: { ...facts, strength: 'weak', note: pairingUnchecked, sources: [] },
		wording: {
			de: { text: 'Noch zu prüfen: ob und wie die Vorschrift die Forderung betrifft.' },
			en: { text: 'Still to be checked: whether and how the rule concerns the demand.' }
		}
	};
}
