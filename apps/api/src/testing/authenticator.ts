import { isoCBOR } from '@simplewebauthn/server/helpers';
import { type KeyObject, createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What a device signs otherwise than it should. */
interface Bent {
	origin?: string;
	/** Whether the owner had to unlock it. */
	isUnlocked?: boolean;
	counter?: number;
}

/** A device with one passkey, as a browser answers for it (WebAuthn, level 3). */
export function createAuthenticator(origin = 'http://localhost:4000') {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const id = randomBytes(16);
	let counter = 0;

	const data = (bent: Bent, attested = Buffer.alloc(0)) => {
		counter = bent.counter ?? counter + 1;
		const flags = 0x01 | (bent.isUnlocked === false ? 0 : 0x04) | (attested.length > 0 ? 0x40 : 0);
		const count = Buffer.alloc(4);
		count.writeUInt32BE(counter);
		return Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([flags]), count, attested]);
	};
	const client = (type: string, challenge: string, bent: Bent) =>
		Buffer.from(JSON.stringify({ type, challenge, origin: bent.origin ?? origin, crossOrigin: false }));
	const answer = (response: object) => ({
		...{ id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' },
		...{ response, clientExtensionResults: {} }
	});

	return {
		make: (challenge: string, bent: Bent = {}) => {
			const length = Buffer.from([0, id.length]);
			const attested = Buffer.concat([Buffer.alloc(16), length, id, isoCBOR.encode(coseOf(publicKey))]);
			const authData = new Uint8Array(data(bent, attested));
			const object = new Map<string, string | Uint8Array | Map<string, string>>([
				['fmt', 'none'],
				['attStmt', new Map<string, string>()],
				['authData', authData]
			]);
			return answer({
				clientDataJSON: client('webauthn.create', challenge, bent).toString('base64url'),
				attestationObject: Buffer.from(isoCBOR.encode(object)).toString('base64url')
			});
		},
		show: (challenge: string, bent: Bent = {}) => {
			const authenticatorData = data(bent);
			const clientData = client('webauthn.get', challenge, bent);
			const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientData)]), privateKey);
			return answer({
				clientDataJSON: clientData.toString('base64url'),
				authenticatorData: authenticatorData.toString('base64url'),
				signature: signature.toString('base64url')
			});
		}
	};
}

function sha256(of: string | Buffer): Buffer {
	return createHash('sha256').update(of).digest();
}

/** A key of P-256 in the form of COSE (RFC 9053). */
function coseOf(key: KeyObject): Map<number, number | Uint8Array> {
	const { x = '', y = '' } = key.export({ format: 'jwk' });
	const point = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
	return new Map<number, number | Uint8Array>([
		[1, 2],
		[3, -7],
		[-1, 1],
		[-2, point(x)],
		[-3, point(y)]
	]);
}
