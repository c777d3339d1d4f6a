import type { TypeName } from '@kok/domain/content-types';
import type { RecordId } from '@kok/domain/fields/reference';
import type { Words } from '@kok/domain/words';
import * as ids from './ids.ts';
import { network } from './network.ts';

/** Where one statement of the network's portrait of itself stands here. */
export interface SeedStatement {
	/** What it says, in a few words of our own: the text itself is not printed again. */
	says: Words;
	type: TypeName;
	record: RecordId;
	/** The field, of the facts or of the wording, that tells it. */
	field: string;
}

/**
 * Every statement of the portrait that this project was founded on, in its order. Its source is
 * `documents.selfPortrait`; `SEED.md` is written from this list.
 */
export const seedStatements: readonly SeedStatement[] = [
	onPage('tasks', 'Mitarbeit in Gremien, in Deutschland und international', 'Committees, national and international'),
	onPage('tasks', 'Einfluss auf die Gesetzgebung durch Forderungen', 'Influencing lawmaking by setting out demands'),
	inGoal(ids.goals.cooperation, 'Aufgabe: bessere Zusammenarbeit', 'Task: better cooperation'),
	inGoal(ids.goals.humanRights, 'Aufgabe: mehr Gewicht für Menschenrechte', 'Task: more weight for human rights'),
	inGoal(ids.goals.law, 'Aufgabe: Regeln umsetzen und verbessern', 'Task: implement and improve rules'),
	onPage('tasks', 'Unermüdliche Arbeit auf beiden Ebenen', 'Tireless work on both levels'),
	onPage('tasks', 'Politische Richtung von den Mitgliedern vereinbart', 'Political direction agreed by the members'),
	onPage('tasks', 'Fachwissen der Beratungsstellen stützt Forderungen', 'Expertise of centres supports the demands'),
	onPage('tasks', 'Geschäftsstelle trägt Forderungen in die Politik', 'The office takes demands into politics'),
	onPage('effects', 'Erfolge in vielen Bereichen', 'Success in many areas'),
	onPage('effects', 'Gesetze und Übereinkommen reformiert', 'Laws and conventions reformed'),
	onPage('effects', 'Mehr und bessere Beratung', 'More counselling, and better'),
	onPage('effects', 'Mehr Möglichkeiten, Menschenrechte wahrzunehmen', 'More opportunities to enjoy human rights'),
	onPage('tasks', 'Fachwissen anderer durch Vernetzung nutzen', 'Using the expertise of others through networking'),
	onPage('effects', 'Vieles muss noch besser werden', 'Much still has to improve'),
	asIssue(
		'crimeFighting',
		'Menschenhandel als Teil der Verbrechensbekämpfung',
		'Trafficking as part of crime fighting'
	),
	asIssue('migration', 'Härte gegenüber Migration', 'Harsh rules on migration'),
	asIssue('rights', 'Kaum Rechte für betroffene Frauen', 'Virtually no legal rights for trafficked women'),
	asIssue('people', 'Verbrechen bekämpfen: ein wichtiges Ziel', 'Fighting crime: an important aim'),
	asIssue('people', 'Zuerst die Frauen und was sie erlitten haben', 'First the women and what they suffered'),
	asIssue('people', 'Die Rolle als Zeugin ist nachrangig', 'The role as a witness is secondary'),
	asIssue('control', 'Kontrolle über das eigene Leben, Stabilität', 'Control over one’s life, stability'),
	asIssue('letDown', 'Strategien beruhen auf Verbrechensbekämpfung', 'Strategies are based on crime fighting'),
	asIssue('letDown', 'Vom Schutzsystem im Stich gelassen', 'Let down by the system of protection'),
	asIssue('letDown', 'Ein zweites Mal Unrecht', 'Wronged a second time'),
	asIssue('prevention', 'Falsches Bild vom Menschenhandel', 'A false picture of trafficking'),
	asIssue('prevention', 'Vorbeugung wird erschwert', 'Prevention is hindered'),
	onPage('tasks', 'Veränderung in Politik und Gesellschaft', 'Change in politics and society'),
	onPage('tasks', 'Mehr Bewusstsein', 'More awareness'),
	onPage('tasks', 'Mehr Rechte für betroffene Frauen', 'More rights for trafficked women'),
	onPage('supporters', 'Gefördert vom …', 'Supported by …'),
	onPage('supporters', 'KOK ist Mitglied bei …', 'KOK is a member of …'),
	ofNetwork('legalName', 'Name', 'Name'),
	ofNetwork('office', 'Anschrift', 'Address'),
	ofNetwork('phone', 'Telefon', 'Telephone'),
	onPage('supporters', 'KOK auf Bluesky', 'KOK on Bluesky')
];

function onPage(page: 'tasks' | 'effects' | 'supporters', de: string, en: string): SeedStatement {
	return { says: { de, en }, type: 'page', record: ids.pages[page], field: 'text' };
}

function inGoal(record: RecordId, de: string, en: string): SeedStatement {
	return { says: { de, en }, type: 'goal', record, field: 'title' };
}

function asIssue(issue: keyof typeof ids.openIssues, de: string, en: string): SeedStatement {
	return { says: { de, en }, type: 'open_issue', record: ids.openIssues[issue], field: 'text' };
}

function ofNetwork(field: keyof typeof network.facts, de: string, en: string): SeedStatement {
	return { says: { de, en }, type: 'network', record: network.id, field };
}
