/** @type {import('eslint').Rule.RuleModule} */
export const queryIsExecuted = {
	meta: {
		type: 'problem',
		schema: [],
		docs: { description: 'A query that is built and not executed does nothing, in silence.' },
		messages: {
			idle: 'This query is built and never run: nothing happens, and no error says so. End it with `.execute()`, `.executeTakeFirst()` or `.executeTakeFirstOrThrow()`, and await it.'
		}
	},
	create(context) {
		const { getTypeAtLocation } = context.sourceCode.parserServices;

		function check(node) {
			if (waitsToBeExecuted(getTypeAtLocation(node))) context.report({ node, messageId: 'idle' });
		}
		return {
			'ExpressionStatement > :not(AssignmentExpression, AwaitExpression, UnaryExpression).expression': check,
			'ExpressionStatement > UnaryExpression[operator="void"] > *': check,
			'AwaitExpression > *.argument': check
		};
	}
};

/** Kysely's builders, raw `sql` and the builders of schemas and transactions have `execute` in common. */
function waitsToBeExecuted(type) {
	const types = type.isUnion() ? type.types : [type];
	return types.some((one) => one.getProperty('execute') && !one.getProperty('then'));
}
