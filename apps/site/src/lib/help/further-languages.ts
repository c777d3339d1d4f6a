/**
 * Languages that are offered with the sentence to say although no page of help is in them: those that people whom counselling
 * centres meet speak most. Nobody has to be known to speak them, since interpreters can be called by the name of the language.
 */
export const furtherLanguages = [
	...['ak', 'am', 'az', 'bin', 'bn', 'bs', 'ckb', 'cs', 'el', 'fa', 'fa-AF', 'ha', 'hi', 'hr', 'ig', 'it', 'ka', 'ku'],
	...['lt', 'lv', 'mk', 'ne', 'pcm', 'ps', 'pt', 'sk', 'so', 'sq', 'sr', 'sw', 'th', 'ti', 'tr', 'ur', 'wo', 'yo', 'zh']
] as const;
