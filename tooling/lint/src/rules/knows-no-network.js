/** Names of one network or one country. `KOK_...`, `@kok/...` and `kok` are names of the software itself. */
const foreign = new RegExp(
	[
		/\bKOK\b/,
		/\b116[ \u00a0]?016\b/,
		/\bAufenthG\b/,
		/\b(Baden-Württemberg|Bayern|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen)\b/,
		/\b(Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen|Schleswig-Holstein|Thüringen)\b/,
		/\b(Bavaria|Hesse|Lower Saxony|North Rhine-Westphalia|Rhineland-Palatinate|Saxony|Thuringia)\b/,
		// A time zone of the IANA database is a word of the software, a Land is not.
		/(?<!Europe\/)\bBerlin\b/
	]
		.map(({ source }) => source)
		.join('|'),
	'gu'
);

/**
 * Every name of one network in a text, with its place.
 *
 * @param {string} text
 */
export function namesOfNetworks(text) {
	return [...text.matchAll(foreign)].map((match) => ({ name: match[0], index: match.index }));
}

/** @type {import('eslint').Rule.RuleModule} */
export const knowsNoNetwork = {
	meta: {
		type: 'problem',
		schema: [],
		docs: { description: 'The software serves any network: names, areas, helplines and acts are content.' },
		messages: {
			named:
				'"{{name}}" belongs to one network. Read it from the content (`network`, `area`, `helpline`), or put it into packages/content.'
		}
	},
	create(context) {
		const { sourceCode } = context;
		return {
			Program() {
				for (const { name, index } of namesOfNetworks(sourceCode.text)) {
					const loc = {
						start: sourceCode.getLocFromIndex(index),
						end: sourceCode.getLocFromIndex(index + name.length)
					};
					context.report({ loc, messageId: 'named', data: { name } });
				}
			}
		};
	}
};
