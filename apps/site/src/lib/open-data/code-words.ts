import { type Words, interfaceLanguages } from '@kok/domain/words';
import type { Catalogue } from '../words/de.ts';
import { wordsIn } from '../words/words.ts';
import { nameIn } from '../writing/languages.ts';

/** What a code means, by the field that holds it; nothing where the code says so itself, as days of the week do. */
export function codeWords(field: string, code: string): Words | undefined {
	if (languageFields.has(field)) return { de: nameIn(code, 'de'), en: nameIn(code, 'en') };
	const tell = told[field];
	if (!tell) return undefined;
	const [de, en] = interfaceLanguages.map((locale) => new Map(Object.entries(tell(wordsIn(locale)))).get(code));
	return de === undefined || en === undefined ? undefined : { de, en };
}

const languageFields: ReadonlySet<string> = new Set([
	'network.languages',
	'network.interfaceLanguage',
	'demand.sourceLocale'
]);

type Codes = Readonly<Record<string, string>>;
type Tell = (words: Catalogue) => Codes;

/** What several fields have in common. */
const shared = {
	groups: ({ services }) => services.groups,
	channels: ({ services }) => services.channels,
	forms: ({ data }) => data.codes.forms,
	hours: ({ hours }) => ({ always: hours.always }),
	days: ({ hours }) => hours.days,
	levels: ({ law }) => law.levels,
	mediaTypes: ({ data }) => data.codes.mediaType
} satisfies Record<string, Tell>;

/** Where each coded field finds its words: with the pages where a page shows the code, otherwise with the open data. */
const told: Readonly<Record<string, Tell>> = {
	'network.helplines.hours': shared.hours,
	'network.helplines.hours.days': shared.days,
	'network.helplines.targetGroups': shared.groups,
	'network.helplines.forms': shared.forms,
	'network.helplines.channels': shared.channels,
	'network.accessibilityReviewedBy': ({ data }) => data.codes.accessibilityReviewedBy,
	'demand.ground.kind': ({ data }) => data.codes.ground,
	'demand.ground.since.precision': ({ data }) => data.codes.sincePrecision,
	'demand.marks': ({ marks }) => ({
		...marks.words,
		...Object.fromEntries(Object.entries(marks.words).map(([code, word]) => [`${code}_draft`, marks.asDraft(word)]))
	}),
	'goal.kind': ({ goals }) => ({ aim: goals.aim, task: goals.task }),
	'membership.kind': ({ members }) => members.kinds,
	'service.targetGroups': shared.groups,
	'service.forms': shared.forms,
	'service.channels': shared.channels,
	'service.hours': shared.hours,
	'service.hours.days': shared.days,
	'body.kind': ({ law }) => law.bodyKinds,
	'body.level': shared.levels,
	'representation.role': ({ law }) => law.roles,
	'legal_act.kind': ({ law }) => law.kinds,
	'legal_act.level': shared.levels,
	'legal_act.end': ({ data }) => data.codes.actEnd,
	'legal_act.identifiers.scheme': ({ law }) => law.schemes,
	'legal_act.stages.kind': ({ law }) => law.stages,
	'legal_act.deadlines.outcome': ({ deadlines }) => deadlines.codes,
	'provision.proposals.kind': ({ data }) => data.codes.proposal,
	'demand_act_link.stance': ({ data }) => data.codes.stance,
	'demand_act_link.strength': ({ data }) => data.codes.strength,
	'introduction.form': ({ politics }) => politics.forms,
	'reaction.kind': ({ politics }) => politics.answers,
	'assessment.axis': ({ data }) => data.codes.axis,
	'assessment.status': ({ politics }) => politics.states,
	'figure.precision': ({ data }) => data.codes.precision,
	'figure.unit': ({ data }) => data.codes.unit,
	'figure.dimension': ({ figures }) => figures.dimensions,
	'figure.status': ({ figures }) => figures.statuses,
	'figure.counts': ({ data }) => data.codes.counts,
	'statement.kind': ({ statements }) => statements.kinds,
	'statement.documents.document.mediaType': shared.mediaTypes,
	'page.kind': ({ about }) =>
		Object.fromEntries(Object.entries(about.kinds).map(([code, { one }]) => [code, one] as const)),
	'page.pictures.picture.mediaType': shared.mediaTypes,
	'page.documents.document.mediaType': shared.mediaTypes
};
