/**
 * Five lines of shell by which anyone verifies a release with nothing but the pinned key, as `key.pub` in the folder
 * they are typed in. They need curl, OpenSSL 3 and sha256sum, and end with an error at the first thing that is wrong when
 * the shell is told to stop there (`set -e -o pipefail`).
 */
export function verifyLines(origin: string): string[] {
	return [
		`curl -fsS --fail-early -O ${origin}/data/envelope.json -O ${origin}/data/release.json`,
		`printf %s "$(sed 's/,"signature":"[^"]*"}$/}/' envelope.json)" > signed.json`,
		`sed 's/.*"signature":"\\([^"]*\\)"}$/\\1==/' envelope.json | tr -- -_ +/ | openssl base64 -d -A > signature.bin`,
		`openssl pkeyutl -verify -pubin -inkey key.pub -rawin -in signed.json -sigfile signature.bin`,
		`sed 's/.*"content":"\\([0-9a-f]*\\)".*/\\1 *release.json/' envelope.json | sha256sum --check`
	];
}
