/** Every setting of the software, as the README lists them. */
export const settings = [
	...['SITE_PORT', 'SITE_HOST', 'SITE_ORIGIN', 'HELP_ORIGIN', 'API_PORT', 'API_ORIGIN', 'API_HOST'],
	...['BACKUP_DIR', 'BACKUP_RECIPIENTS', 'BACKUP_EVERY', 'BACKUP_KEEP', 'CONSOLE_DIR', 'DATA_DIR', 'DATABASE_URL'],
	'CHECK_ADDRESSES',
	...[
		'RELEASE_SOURCE',
		'RELEASE_KEY',
		'RECOVERY_KEY',
		'OPERATOR',
		'SECURITY_CONTACT',
		'SITE_EXPORTER',
		'SITE_FORESIGHT'
	],
	...['SMTP_URL', 'MAIL_FROM', 'LOG_LEVEL', 'SIGN_INS_PER_ACCOUNT', 'SIGN_INS_PER_ADDRESS', 'WRITES_PER_MINUTE']
];

/**
 * A sentence for each variable that looks like a misspelled setting. It is only said: variables of other programs are none of
 * ours, and a backup that is never made because of one letter tells nobody.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function sentencesOnMisspelled(env) {
	return Object.keys(env).flatMap((name) => {
		if (settings.includes(name)) return [];
		const meant = settings.find((setting) => env[setting] === undefined && areClose(plain(name), plain(setting)));
		return meant === undefined ? [] : [`${name} is no setting and is passed over: did you mean ${meant}?`];
	});
}

/** @param {string} name */
function plain(name) {
	return name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

/**
 * Whether one letter more, less or other makes the one name of the other.
 *
 * @param {string} one
 * @param {string} other
 */
function areClose(one, other) {
	let start = 0;
	while (start < one.length && one[start] === other[start]) start += 1;
	const rests = [one.slice(start), other.slice(start)];
	const [long = '', short = ''] = rests.toSorted((a, b) => b.length - a.length);
	return long.slice(1) === short || long.slice(1) === short.slice(1);
}
