import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

/** What of the validator's standard and accessibility rules does not hold here, each with its reason. */
const config: ConfigData = {
	extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
	rules: {
		// Script and style come from the origin of the page, which could change their hash in the page as well.
		'require-sri': 'off'
	}
};

/** What the rules find and what is right all the same, each with its reason. */
const right: readonly { message: RegExp; at?: RegExp }[] = [
	// `list-style: none` takes the list from VoiceOver; the role that looks redundant gives it back.
	{ message: /^Redundant role "list" on <[uo]l>$/ },
	// A drawing has no native list.
	{ message: /^Prefer to use the native <ul>/, at: /svg$/ },
	// Firefox puts back what was ticked, unless the control itself says that it must not.
	{ message: /^autocomplete attribute cannot be used on <input type="(checkbox|radio)">$/ }
];

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** What is wrong with a document by the rules of HTML and of accessible markup, in short sentences. */
export function faultsOfMarkup(html: string): string[] {
	const { results } = validator.validateStringSync(html);
	const found = results.flatMap(({ messages }) => messages).filter(({ severity }) => severity === 2);
	return found
		.filter(
			(each) => !right.some(({ message, at }) => message.test(each.message) && (at?.test(each.selector ?? '') ?? true))
		)
		.map(({ ruleId, message, selector }) => `${ruleId}: ${message}${selector === null ? '' : ` (${selector})`}`);
}
