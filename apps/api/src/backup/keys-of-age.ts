import type { Decrypter, Encrypter } from 'age-encryption';

/** Its mathematics take long to load, and most commands need none of it. */
async function age() {
	return import('age-encryption');
}

/** A key of age: whoever has the identity opens what was encrypted to the recipient. */
export interface AgeKey {
	/** `AGE-SECRET-KEY-1…` */
	identity: string;
	/** `age1…` */
	recipient: string;
}

export async function createAgeKey(): Promise<AgeKey> {
	const { generateX25519Identity, identityToRecipient } = await age();
	const identity = await generateX25519Identity();
	return { identity, recipient: await identityToRecipient(identity) };
}

/** The file of an identity, as `age-keygen` writes it and `age` reads it. */
export function identityFileOf({ identity, recipient }: AgeKey, at: string): string {
	return `# created: ${at}\n# public key: ${recipient}\n${identity}\n`;
}

/** The identities in such a file, or one sentence that says why there are none. */
export async function readIdentities(text: string): Promise<{ identities: string[] } | { refusal: string }> {
	if (/^(age-encryption\.org|-----BEGIN AGE)/.test(text)) {
		return { refusal: 'This key is itself encrypted with a passphrase; open it first: age -d FILE.' };
	}
	const lines = text.split('\n').map((line) => line.trim());
	const identities = lines.filter((line) => line !== '' && !line.startsWith('#'));
	if (identities.length === 0) return { refusal: 'It holds no line that begins with AGE-SECRET-KEY-1.' };
	return (await fits(decrypterFor(identities)))
		? { identities }
		: { refusal: 'It is no key of age: a line begins with AGE-SECRET-KEY-1.' };
}

/** Encrypts to every one of the recipients: each of them opens it alone. Throws for what is no recipient. */
export async function encrypterFor(recipients: readonly string[]): Promise<Encrypter> {
	const { Encrypter } = await age();
	const encrypter = new Encrypter();
	for (const recipient of recipients) encrypter.addRecipient(recipient);
	return encrypter;
}

/** Throws for what is no identity. */
export async function decrypterFor(identities: readonly string[]): Promise<Decrypter> {
	const { Decrypter } = await age();
	const decrypter = new Decrypter();
	for (const identity of identities) decrypter.addIdentity(identity);
	return decrypter;
}

/** The first of the recipients that is none: one that was cut off or mistyped does not fit its checksum. */
export async function findWrongRecipient(recipients: readonly string[]): Promise<string | undefined> {
	for (const recipient of recipients) if (!(await fits(encrypterFor([recipient])))) return recipient;
	return undefined;
}

async function fits(making: Promise<unknown>): Promise<boolean> {
	return making.then(
		() => true,
		() => false
	);
}
