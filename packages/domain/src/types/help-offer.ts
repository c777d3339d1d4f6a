/** Whom help is for. */
export const targetGroups = ['women', 'men', 'everyone', 'minors', 'families', 'relatives', 'professionals'] as const;

/** Ways to reach it. */
export const channels = ['visit', 'phone', 'email', 'chat', 'outreach', 'accompaniment'] as const;

/** Forms of exploitation, as the amended Directive 2011/36/EU and section 232 of the German Criminal Code name them. */
export const formsOfExploitation = [
	'sexual',
	'labour',
	'begging',
	'criminal_acts',
	'organ_removal',
	'forced_marriage',
	'illegal_adoption',
	'surrogacy'
] as const;
