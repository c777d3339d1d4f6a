import type { Difference } from './differences.ts';

/** What a later version changes on purpose in data that an older one left. Whatever differs beside it is a fault. */
export interface Mended {
	/** Fixtures of this version and older ones are mended. */
	upTo: string;
	where: 'rows' | 'records' | 'content' | 'addresses';
	/** The paths at which they differ then. */
	path: RegExp;
	why: string;
}

const mended: readonly Mended[] = [
	{
		upTo: '0.3.0',
		where: 'records',
		path: /^f4d1db10-5094-47b9-9c83-2fa5b0f7b399\.parts\.inside\.(revision|published\.(snapshot|values\.shelterAddress))$/,
		why: 'The address of a shelter is stored no more: what nobody needs to know is not kept.'
	},
	{
		upTo: '0.3.0',
		where: 'records',
		path: /\.parts\.(de|en)\.published\.values\.easy$/,
		why: 'The easy text is kept sentence by sentence, each with the record that it retells.'
	},
	{
		upTo: '0.3.0',
		where: 'content',
		path: /^records\.network\.[^.]+\.wording\.(de|en)\.(values\.easy|hash|translatedFrom\.hash)$/,
		why: 'Of an easy text whose sentences name no record, nothing is public: a demand that is held back stood there.'
	},
	{
		upTo: '0.3.0',
		where: 'content',
		path: /^records\.service\.[^.]+\.(facts\.values\.places\.\d+|wording\.(de|en)\.(values\.places\.\w+|hash|translatedFrom\.hash))$/,
		why: 'A place that shows nothing is left out with its name, which would tell of it.'
	},
	{
		upTo: '0.3.0',
		where: 'content',
		path: /^entered\.member$/,
		why: 'Who is protected is counted nowhere.'
	},
	{
		upTo: '0.3.0',
		where: 'rows',
		path: /^slug\.(demand|member|page|service)$/,
		why: 'A hidden record has no slug, which the address of a public namesake would tell of.'
	},
	{
		upTo: '0.3.0',
		where: 'rows',
		path: /^token\.f2f2f2f2-0000-4000-8000-00000000000[78]$/,
		why: 'The member for which a delegate acts stands in a mandate, with dates.'
	},
	{
		upTo: '0.3.0',
		where: 'records',
		path: /\.slugs\.(de|en)$/,
		why: 'A hidden record has no slug. Every address that was public answers as before.'
	},
	{
		upTo: '0.4.0',
		where: 'rows',
		path: /^part\.f1f1f1f1-0000-4000-8000-000000000004$/,
		why: 'A draft that was returned names the note in which the reason stands.'
	},
	{
		upTo: '0.4.0',
		where: 'content',
		path: /^(format|records\.demand\.[^.]+\.(versions|wording\.(de|en)\.versions))(\..+)?$/,
		why: 'Versions are counted once for all languages, by the clauses in the source language.'
	},
	{
		upTo: '0.4.0',
		where: 'addresses',
		path: /^\/(de\/forderungen|en\/demands)\/[^/]+\/\d+$/,
		why: 'An address with a number of one language leads to the version that shows its text.'
	},
	{
		upTo: '0.4.0',
		where: 'records',
		path: /^(5c129240-b19b-4ec2-a7ea-36055f4fa6a2|2e1f8b83-f143-49a4-83ec-04e2c7c5a594)\.parts\.(facts|de|en)\.(revision|published\.(snapshot|since|origin\.snapshot|values\.(accessibility\w+|complaints\w+|figuresNote|officeLimits)))$/,
		why: 'A network in Germany says in its own texts what every page said by German law.'
	},
	{
		upTo: '0.4.0',
		where: 'content',
		path: /^records\.network\.[^.]+\.(facts|wording\.(de|en))\.(since|hash|translatedFrom\.hash|values\.(accessibility\w+|complaints\w+|figuresNote|officeLimits))$/,
		why: 'The same, as it is public.'
	},
	{
		upTo: '0.4.0',
		where: 'content',
		path: /^(media|pictures)\./,
		why: 'Pictures beside links are drawn anew: they say who demands, which number it has and what the law says of it.'
	},
	{
		upTo: '0.4.0',
		where: 'content',
		path: /^withdrawn\.\d+\.fixed$/,
		why: 'Of a withdrawn demand its number is kept, so that its address with the number says that it is gone.'
	}
];

/** Those differences for which there is no reason. */
export function unexplained(found: readonly Difference[], where: Mended['where'], version: string): Difference[] {
	const reasons = reasonsFor(where, version);
	return found.filter(({ path }) => !reasons.some((reason) => reason.path.test(path)));
}

/** Reasons that explain nothing of all that was found: what they were for is gone, and so should they be. */
export function idleReasons(found: readonly (Pick<Mended, 'where'> & { path: string })[]): Mended[] {
	return mended.filter(({ where, path }) => !found.some((each) => each.where === where && path.test(each.path)));
}

function reasonsFor(where: Mended['where'], version: string): Mended[] {
	return mended.filter((reason) => reason.where === where && isUpTo(version, reason.upTo));
}

function isUpTo(version: string, last: string): boolean {
	return version.localeCompare(last, 'en', { numeric: true }) <= 0;
}
