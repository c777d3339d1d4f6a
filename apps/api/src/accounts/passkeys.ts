import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

/** ES256 and RS256, which every device has; Node verifies both. */
const supportedAlgorithmIDs = [-7, -257];

/** What a browser is asked in order to make a passkey that the person has to unlock. */
export async function askForPasskey(
	origin: string,
	{ account, name, known }: { account: string; name: string; known: readonly string[] }
) {
	const { hostname, host } = new URL(origin);
	const { generateRegistrationOptions } = await loadWebAuthn();
	return generateRegistrationOptions({
		rpName: host,
		rpID: hostname,
		userName: name,
		userID: new Uint8Array(Buffer.from(account)),
		attestationType: 'none',
		excludeCredentials: known.map((id) => ({ id })),
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
		supportedAlgorithmIDs
	});
}

/** What the passkey of an answer is known by, or nothing where the answer is not to this challenge from this server. */
export async function readNewPasskey(origin: string, answer: { response: unknown; challenge: string }) {
	try {
		const { verifyRegistrationResponse } = await loadWebAuthn();
		const { verified, registrationInfo } = await verifyRegistrationResponse({
			response: asRegistration(answer.response),
			expectedChallenge: answer.challenge,
			expectedOrigin: origin,
			expectedRPID: new URL(origin).hostname,
			requireUserVerification: true,
			supportedAlgorithmIDs
		});
		return verified ? registrationInfo.credential : undefined;
	} catch {
		// Whatever a client made up is no passkey.
		return undefined;
	}
}

/** What a browser is asked in order to show a passkey that it has for this server: any, or one of those that are named. */
export async function askToSignIn(origin: string, named: readonly string[] = []) {
	const { generateAuthenticationOptions } = await loadWebAuthn();
	return generateAuthenticationOptions({
		rpID: new URL(origin).hostname,
		userVerification: 'required',
		allowCredentials: named.map((id) => ({ id }))
	});
}

/** The new counter of a passkey whose owner unlocked it for this challenge; nothing where the answer is another. */
export async function countPasskeyUse(
	origin: string,
	answer: {
		response: unknown;
		challenge: string;
		passkey: { credential: string; public_key: string; counter: string };
	}
): Promise<number | undefined> {
	const { credential: id, public_key, counter } = answer.passkey;
	try {
		const { verifyAuthenticationResponse } = await loadWebAuthn();
		const { verified, authenticationInfo } = await verifyAuthenticationResponse({
			response: asAuthentication(answer.response),
			expectedChallenge: answer.challenge,
			expectedOrigin: origin,
			expectedRPID: new URL(origin).hostname,
			requireUserVerification: true,
			credential: { id, publicKey: new Uint8Array(Buffer.from(public_key, 'base64url')), counter: Number(counter) }
		});
		return verified ? authenticationInfo.newCounter : undefined;
	} catch {
		// A counter that went back, another origin, or something that a client made up.
		return undefined;
	}
}

/** The library checks every member of it and throws. */
function asRegistration(response: unknown): RegistrationResponseJSON {
	return response as RegistrationResponseJSON;
}

/** The library checks every member of it and throws. */
function asAuthentication(response: unknown): AuthenticationResponseJSON {
	return response as AuthenticationResponseJSON;
}

/** It takes 29 MB, which a server keeps free until somebody uses a passkey. */
async function loadWebAuthn() {
	return import('@simplewebauthn/server');
}
