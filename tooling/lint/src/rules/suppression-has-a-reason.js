const suppression = /^\s*(eslint-(disable|enable)|svelte-ignore|prettier-ignore|v8 ignore|Stryker disable)/;
const reason = /(--|:)\s+\S+\s+\S|\(\S+\s+\S.*\)/;

/** @type {import('eslint').Rule.RuleModule} */
export const suppressionHasAReason = {
	meta: {
		type: 'suggestion',
		schema: [],
		docs: { description: 'Who silences a check says why.' },
		messages: {
			bare: 'Say why this check is silenced here, after `--` (for `svelte-ignore`: in brackets). The next reader must be able to judge whether it still holds.'
		}
	},
	create(context) {
		function check(node) {
			if (suppression.test(node.value) && !reason.test(node.value))
				context.report({ node, loc: node.loc, messageId: 'bare' });
		}
		return {
			Program: () => context.sourceCode.getAllComments().forEach(check),
			SvelteHTMLComment: check
		};
	}
};
