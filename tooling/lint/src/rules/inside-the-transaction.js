/** @type {import('eslint').Rule.RuleModule} */
export const insideTheTransaction = {
	meta: {
		type: 'problem',
		schema: [],
		docs: { description: 'A function that is given a transaction uses no other connection.' },
		messages: {
			outer:
				'`{{name}}` is the connection outside this transaction: on SQLite it waits for the transaction, which waits for it, for ever. Use the transaction, and pass it down.'
		}
	},
	create(context) {
		const { sourceCode } = context;
		const { getTypeAtLocation } = sourceCode.parserServices;
		const nameOfType = (node) => getTypeAtLocation(node).symbol?.name;

		/** For each function around the current node, whether it is given a transaction. */
		const around = [];
		return {
			':function'({ params }) {
				around.push(params.flatMap(namedIn).some((param) => nameOfType(param) === 'Transaction'));
			},
			':function:exit'() {
				around.pop();
			},
			Identifier(node) {
				if (!around.includes(true) || !isRead(node, sourceCode) || nameOfType(node) !== 'Kysely') return;
				context.report({ node, messageId: 'outer', data: { name: sourceCode.getText(whole(node)) } });
			}
		};
	}
};

function namedIn(param) {
	return param.type === 'ObjectPattern' ? param.properties.map(({ value }) => value ?? param) : [param];
}

function isRead(node, sourceCode) {
	if (isProperty(node)) return true;
	const reference = sourceCode.getScope(node).references.find(({ identifier }) => identifier === node);
	return reference !== undefined && reference.isRead() && !reference.isTypeReference;
}

function isProperty(node) {
	const { parent } = node;
	return parent.type === 'MemberExpression' && !parent.computed && parent.property === node;
}

function whole(node) {
	return isProperty(node) ? node.parent : node;
}
