/** Names through which a program reaches the world, or code that was not there when it was read. */
const worldly = new Set([
	...['globalThis', 'window', 'self', 'global', 'process', 'require', 'module', 'Buffer', 'navigator', 'location'],
	...['crypto', 'performance', 'console', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel'],
	...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
	...['localStorage', 'sessionStorage', 'document', 'Worker', 'eval', 'Function']
]);

/** Methods that give another answer on a machine with another zone or language, unless they are told which. */
const local = /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/;
const unplaced = /^(toLocale\w*String|toLocale(Upper|Lower)Case|resolvedOptions)$/;
const formatting = /^format(ToParts)?$/;

/** @type {import('eslint').Rule.RuleModule} */
export const pureDomain = {
	meta: {
		type: 'problem',
		schema: [],
		docs: { description: 'The domain knows no clock, no chance and no world: the same arguments, the same answer.' },
		messages: {
			world: 'The domain does not reach for `{{name}}`. Let the caller hand in what it needs: a value or a function.',
			clock: 'The domain has no clock. Take the instant as an argument, such as `at`.',
			chance: 'The domain has no chance. Take the id or the number as an argument.',
			place:
				'`{{name}}` answers by the zone or language of the machine. Name them: `getUTC...`, `Intl` with a locale and a `timeZone`, `compareByCodeUnit`.'
		}
	},
	create(context) {
		const { globalScope } = context.sourceCode.scopeManager;
		return {
			Program() {
				for (const { identifier } of referencesToGlobals(globalScope)) {
					const messageId = faultOfGlobal(identifier);
					if (messageId) context.report({ node: identifier, messageId, data: { name: identifier.name } });
				}
			},
			MetaProperty(node) {
				if (node.meta.name === 'import') context.report({ node, messageId: 'world', data: { name: 'import.meta' } });
			},
			'CallExpression > MemberExpression.callee'(node) {
				const messageId = faultOfCall(node.property.name, node.parent.arguments);
				if (messageId) context.report({ node, messageId, data: { name: node.property.name } });
			}
		};
	}
};

function referencesToGlobals({ through, set }) {
	const known = [...set.values()].filter(({ defs }) => defs.length === 0).flatMap(({ references }) => references);
	return [...new Set([...through, ...known])].filter((reference) => !reference.isTypeReference);
}

function faultOfGlobal(identifier) {
	const { name, parent } = identifier;
	if (worldly.has(name)) return 'world';
	if (name === 'Date') return isSteadyUseOfDate(identifier, parent) ? undefined : 'clock';
	if (name === 'Temporal') return memberName(identifier, parent) === 'Now' ? 'clock' : undefined;
	if (name === 'Math') return ['random', undefined].includes(memberName(identifier, parent)) ? 'chance' : undefined;
	return undefined;
}

/** Only what cannot tell the time of now: `Date` may not be called, passed on or taken apart. */
function isSteadyUseOfDate(identifier, parent) {
	if (parent.type === 'NewExpression') return parent.callee === identifier && parent.arguments.length > 0;
	if (parent.type === 'BinaryExpression') return parent.operator === 'instanceof';
	return ['parse', 'UTC'].includes(memberName(identifier, parent));
}

function memberName(object, parent) {
	return parent.type === 'MemberExpression' && parent.object === object && !parent.computed
		? parent.property.name
		: undefined;
}

function faultOfCall(name, given) {
	if (local.test(name) || (unplaced.test(name) && given.length === 0)) return 'place';
	if (name === 'localeCompare' && given.length < 2) return 'place';
	return formatting.test(name) && given.length === 0 ? 'clock' : undefined;
}
