/** What an error of a tool, of Node or of the system means for the one who started us. The first that fits counts. */
const meanings = [
	{
		pattern: /ENOSPC|no space left on device|os error 28\b|EDQUOT|disk quota exceeded/i,
		sentence: 'The disk is full: free at least 1 GB and start again.'
	},
	{
		pattern: /EACCES|EPERM|EROFS|permission denied|read-only file system|os error (13|30)\b/i,
		sentence:
			'There is no permission to write where it has to: start as the user who owns this folder, or give that user the right to write in it.'
	},
	{
		pattern: /npx ENOENT/,
		sentence: 'The command npx was not found: install npm beside Node and start again.'
	},
	{
		pattern:
			/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|connection (refused|reset)|error sending request|CERT_|SELF_SIGNED|UNABLE_TO_VERIFY|local issuer certificate/i,
		sentence: 'The package registry could not be reached: connect to the network (or set HTTPS_PROXY) and start again.'
	},
	{
		pattern: /OUTDATED_LOCKFILE|lockfile.* is not up to date|LOCKFILE_CONFIG_MISMATCH|BROKEN_LOCKFILE/,
		sentence: 'pnpm-lock.yaml does not fit the package.json files: take both from the same version of the repository.'
	}
];

/**
 * @param {string} output
 * @returns {string | undefined}
 */
export function findAdvice(output) {
	return meanings.find(({ pattern }) => pattern.test(output))?.sentence;
}
