import type { Source } from '@kok/domain/fields/sources';
import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import * as ids from './ids.ts';

/** The two portraits differ: the German texts follow the German one where it is known, the English ones the English one. */
const taskSources: Source[] = [documents.selfPortraitGerman, documents.selfPortrait];
const aimSources: Source[] = [documents.aims, documents.objectives];

export const goals: readonly Entry<'goal'>[] = [
	{
		id: ids.goals.cooperation,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'task', order: 1, sources: taskSources },
		untranslated: ['en'],
		wording: {
			de: {
				title: 'Fachgebiete, Regionen und Länder arbeiten besser zusammen',
				text: [
					'Der KOK arbeitet in Gremien mit, in Deutschland und international, und vertritt dort die Forderungen seiner Mitglieder. So sucht er auf Entscheidungen der Gesetzgebung einzuwirken.',
					'Durch Vernetzung will er auch das Fachwissen anderer Organisationen, die sich gegen Frauenhandel einsetzen, praktisch nutzen.'
				].join('\n\n')
			},
			en: {
				title: 'Disciplines, regions and countries work together better',
				text: [
					'KOK sits on committees, in Germany and internationally, and puts forward its members’ demands there. In this way it seeks to influence the decisions of lawmakers.',
					'Through networking it also hopes to make practical use of the expertise of other organisations that oppose trafficking in women.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.goals.humanRights,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'task', order: 2, sources: taskSources },
		untranslated: ['en'],
		wording: {
			de: {
				title: 'Menschenrechte zählen mehr, in der Politik und im Recht',
				text: [
					'Straftaten zu bekämpfen ist für jeden Staat ein wichtiges Ziel. Dem Netzwerk geht es zuerst um die Betroffenen: um das, was ihnen angetan wurde, und darum, dass sie ihr Leben wieder selbst bestimmen und ein Stück Halt finden.',
					'Was dem nach Auffassung des KOK im Weg steht, ist unter „Was besser werden muss“ gesammelt.'
				].join('\n\n')
			},
			en: {
				title: 'Human rights count for more, in politics and in law',
				text: [
					'Fighting crime is an important aim of any state. The network’s first concern is trafficked persons: what was done to them, and that they regain control over their own lives and find some degree of stability.',
					'What in KOK’s view stands in the way is gathered under “What must improve”.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.goals.law,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'task', order: 3, sources: taskSources },
		untranslated: ['en'],
		wording: {
			de: {
				title: 'Gesetze und Abkommen werden besser und kommen in der Wirklichkeit an',
				text: [
					'Regeln sollen umgesetzt werden, in Deutschland und international, und wo sie nicht genügen, sollen sie besser werden. Der KOK setzt sich dafür ein, dass Betroffene mehr Rechte bekommen und dass Politik und Gesellschaft genauer hinsehen.',
					'Was sich aus seiner Sicht schon verändert hat, und was mit Datum belegt ist, steht auf eigenen Seiten.'
				].join('\n\n')
			},
			en: {
				title: 'Laws and conventions improve and take effect in real life',
				text: [
					'Rules are to be put into practice, in Germany and internationally, and where they fall short they are to improve. KOK works for trafficked persons to gain more rights, and for politics and society to look more closely.',
					'What has already changed in its view, and what is documented with a date, stands on pages of its own.'
				].join('\n\n')
			}
		}
	},
	{
		id: ids.goals.entitlements,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'task', order: 4, sources: [documents.selfPortraitGerman] },
		wording: {
			de: {
				title: 'Rechtsansprüche Betroffener sind verankert, bundesweit und international',
				text: 'Diese Aufgabe nennt die deutsche Selbstdarstellung des KOK, und zwar für Betroffene des Frauenhandels. In der englischen steht sie nicht.'
			},
			en: {
				title: 'Legal entitlements of trafficked persons are enshrined, throughout Germany and internationally',
				text: 'KOK’s German portrait of itself names this task, speaking of trafficking in women. The English one does not.'
			}
		}
	},
	{
		id: ids.goals.rights,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'aim', order: 5, sources: aimSources },
		wording: {
			de: {
				title: 'Betroffene leben besser und können ihre Rechte durchsetzen',
				text: 'Das gilt für alle, die von Menschenhandel betroffen sind, und für Migrantinnen, die Gewalt erfahren.'
			},
			en: {
				title: 'Trafficked persons live better and can enforce their rights',
				text: 'This is meant for all trafficked persons and for migrant women who face violence.'
			}
		}
	},
	{
		id: ids.goals.standards,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'aim', order: 6, sources: aimSources },
		wording: {
			de: { title: 'Standards gelten, in Deutschland und international' },
			en: { title: 'Standards hold, in Germany and internationally' }
		}
	},
	{
		id: ids.goals.perspective,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'aim', order: 7, sources: aimSources },
		wording: {
			de: { title: 'Politik denkt von den Rechten der Frauen und den Menschenrechten her' },
			en: { title: 'Politics starts from women’s rights and human rights' }
		}
	},
	{
		id: ids.goals.centres,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'aim', order: 8, sources: aimSources },
		wording: {
			de: { title: 'Das Netz der Fachberatungsstellen ist gestärkt' },
			en: { title: 'The network of specialised counselling centres is strong' }
		}
	},
	{
		id: ids.goals.prevention,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'aim', order: 9, sources: aimSources },
		wording: {
			de: { title: 'Vorbeugung beginnt damit, Gesetze und Strukturen zu ändern' },
			en: { title: 'Prevention begins with changing laws and structures' }
		}
	},
	{
		id: ids.goals.training,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'aim', order: 10, sources: aimSources },
		wording: {
			de: {
				title: 'Behörden werden geschult',
				text: 'Zum Beispiel das Bundeskriminalamt, Polizeiakademien und das Bundesamt für Migration und Flüchtlinge.'
			},
			en: {
				title: 'Authorities are trained',
				text: 'For instance the Federal Criminal Police Office, police academies and the Federal Office for Migration and Refugees.'
			}
		}
	},
	{
		id: ids.goals.monitoring,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'aim', order: 11, sources: aimSources },
		wording: {
			de: {
				title: 'Ob Deutschland Konventionen einhält, wird beobachtet',
				text: 'Gemeint sind Übereinkommen der Vereinten Nationen und des Europarats.'
			},
			en: {
				title: 'How Germany keeps to conventions is monitored',
				text: 'This means conventions of the United Nations and the Council of Europe.'
			}
		}
	},
	{
		id: ids.goals.data,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'aim', order: 12, sources: aimSources },
		wording: {
			de: { title: 'Daten über Menschenhandel werden erhoben' },
			en: { title: 'Data on trafficking are collected' }
		}
	},
	{
		id: ids.goals.caseLaw,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'aim', order: 13, sources: aimSources },
		wording: {
			de: { title: 'Gerichtsentscheidungen sind in einer Datenbank zu finden' },
			en: { title: 'Court decisions can be found in a database' }
		}
	}
];
