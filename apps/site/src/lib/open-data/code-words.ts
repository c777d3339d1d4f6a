import { type Locale, type Words, locales } from '@kok/domain/words';
import type { Catalogue } from '../words/de.ts';
import { wordsIn } from '../words/words.ts';

/** What a code means, by the field that holds it; nothing where the code says so itself, as days of the week do. */
export function codeWords(field: string, code: string): Words | undefined {
	const tell = told[field];
	if (!tell) return undefined;
	const [de, en] = locales.map((locale) => new Map(Object.entries(tell(wordsIn(locale)))).get(code));
	return de === undefined || en === undefined ? undefined : { de, en };
}

type Codes = Readonly<Record<string, string>>;

const groups = ({ services }: Catalogue): Codes => services.groups;
const channels = ({ services }: Catalogue): Codes => services.channels;
const forms = ({ data }: Catalogue): Codes => data.codes.forms;
const hours = ({ hours }: Catalogue): Codes => ({ always: hours.always });
const days = ({ hours }: Catalogue): Codes => hours.days;
const levels = ({ law }: Catalogue): Codes => law.levels;
const mediaTypes = ({ data }: Catalogue): Codes => data.codes.mediaType;

/** Where the words of each coded field stand. A code that pages name has its words there, the others among those of the data. */
const told: Readonly<Record<string, (words: Catalogue) => Codes>> = {
	'network.helplines.hours': hours,
	'network.helplines.hours.days': days,
	'network.helplines.targetGroups': groups,
	'network.helplines.forms': forms,
	'network.helplines.channels': channels,
	'demand.ground.kind': ({ data }) => data.codes.ground,
	'demand.ground.since.precision': ({ data }) => data.codes.sincePrecision,
	'goal.kind': ({ goals }) => ({ aim: goals.aim, task: goals.task }),
	'membership.kind': ({ members }) => members.kinds,
	'service.targetGroups': groups,
	'service.forms': forms,
	'service.channels': channels,
	'service.hours': hours,
	'service.hours.days': days,
	'body.kind': ({ law }) => law.bodyKinds,
	'body.level': levels,
	'representation.role': ({ law }) => law.roles,
	'legal_act.kind': ({ law }) => law.kinds,
	'legal_act.level': levels,
	'legal_act.identifiers.scheme': ({ law }) => law.schemes,
	'legal_act.stages.kind': ({ law }) => law.stages,
	'provision.proposals.kind': ({ data }) => data.codes.proposal,
	'demand_act_link.stance': ({ data }) => data.codes.stance,
	'demand_act_link.strength': ({ data }) => data.codes.strength,
	'introduction.form': ({ politics }) => politics.forms,
	'reaction.kind': ({ politics }) => politics.answers,
	'assessment.axis': ({ politics }) => politics.axes,
	'assessment.status': ({ politics }) => politics.states,
	'figure.precision': ({ data }) => data.codes.precision,
	'figure.unit': ({ data }) => data.codes.unit,
	'figure.counts': ({ data }) => data.codes.counts,
	'statement.kind': ({ statements }) => statements.kinds,
	'statement.documents.document.mediaType': mediaTypes,
	'page.kind': ({ about }) =>
		Object.fromEntries(Object.entries(about.kinds).map(([code, { one }]) => [code, one] as const)),
	'page.pictures.picture.mediaType': mediaTypes,
	'page.documents.document.mediaType': mediaTypes
};

/** A language of the interface in the words of another. */
export function languageWord(language: Locale, locale: Locale): string {
	return wordsIn(locale).data.codes.language[language];
}
