import { Refusal, wrongSetting } from './refusal.js';

const help = `npm start               installs, builds, founds the network on the first start, and keeps site and API running
npm start -- --demo     the same for an invented network of 43 members, in a folder of its own (data-demo)
npm start -- --found FOLDER   founds the network that the files of FOLDER tell (docs/another-country.md)
npm start -- --site     the site alone: it follows the releases of another server (RELEASE_SOURCE, RELEASE_KEY)
npm start -- --help     prints this and starts nothing

SITE_PORT  where the site listens (3000)
API_PORT   where the API listens (4000)
DATA_DIR   database, files, releases and keys (./data)
README.md lists all settings.

Beside it:  npm run -s kok -- --help   names the commands: tokens, publish, verify, doctor, export ...

A service that refuses to run, or whose port is wrong, stays off and is told why; one whose port is taken starts when it
is free. The other goes on. It ends with 78 when both refused, with 2 for a wrong word or two wrong ports, with 1 when
neither port can be had now, with 0 when it is asked to stop.
`;

const known = ['--demo', '--site'];

/**
 * What was asked for before anything starts. Refuses (throws) a word that it does not know: a mistyped one would found
 * another network than was meant.
 *
 * @param {string[]} args
 * @returns {string | undefined} The help, if that was asked for.
 */
export function readWords(args) {
	if (args.some((word) => word === '--help' || word === '-h')) return help;
	const words = withoutFolder(args);
	const unknown = words.find((word) => !known.includes(word));
	if (unknown !== undefined)
		throw new Refusal(`There is no option "${unknown}": npm start -- --help names those there are.`, wrongSetting);
	return undefined;
}

/**
 * Refuses (throws) where the folder after `--found` is missing.
 *
 * @param {string[]} args
 */
function withoutFolder(args) {
	const place = args.indexOf('--found');
	if (place === -1) return args;
	const folder = args[place + 1];
	if (folder === undefined || folder.startsWith('--'))
		throw new Refusal('Name the folder of the network: npm start -- --found FOLDER', wrongSetting);
	if (args.includes('--demo') || args.includes('--site'))
		throw new Refusal('--found goes neither with --demo nor with --site.', wrongSetting);
	return args.toSpliced(place, 2);
}
