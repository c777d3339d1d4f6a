import { z } from '@hono/zod-openapi';
import { roles } from '../access/actor.ts';
import { shortText } from './routes.ts';

/** One person has one address, however it is spelled. */
export const Email = z
	.string()
	.trim()
	.max(254)
	.toLowerCase()
	.pipe(z.email())
	.meta({ description: 'Upper and lower case are the same' });

/** Fifteen characters and more, of any kind (NIST SP 800-63B, 3.1.1.2). No rule says which. */
export const NewPassword = z.string().min(15).max(200).meta({ description: 'At least 15 characters, of any kind' });

/** Six digits that an app shows. */
export const OneTimeCode = z
	.string()
	.transform((typed) => typed.replaceAll(/\s/g, ''))
	.pipe(z.string().regex(/^\d{6}$/))
	.meta({ description: 'Six digits; spaces do not matter' });

export const OwnDevice = z.boolean().meta({
	description:
		'Whether the device belongs to the person alone. If not, the session ends with the browser, after an hour, and after 30 minutes in which nothing is asked'
});

/** A secret of the API that a client hands back. */
export const HandedBack = z.string().min(1).max(100);

/** What a browser answers that was asked for a passkey. The library of passkeys looks at every member of it. */
export const PasskeyAnswer = z.looseObject({ id: z.string().min(1).max(1_400) }).meta({
	id: 'PasskeyAnswer',
	description: 'What the browser answers, as JSON of WebAuthn, level 3'
});

/** What a browser is to be asked for a passkey. */
export const AskedPasskey = z
	.object({
		step: z.string().meta({ description: 'Handed back with the answer within five minutes' }),
		options: z.looseObject({}).meta({ description: 'For the browser: as JSON of WebAuthn, level 3' })
	})
	.meta({ id: 'PasskeyOptions' });

/** By what a person can sign in. */
export const WaysShown = z
	.object({
		passkeys: z.int(),
		app: z.boolean().meta({ description: 'A password with the app that shows codes' }),
		recoveryCodes: z.int().meta({ description: 'Codes to write down that are not used up' })
	})
	.meta({ id: 'WaysIn' });

/** The same as an answer. */
export function showAskedPasskey({ step, options }: { step: string; options: object }): z.infer<typeof AskedPasskey> {
	return { step, options: { ...options } };
}

/** How a person will sign in from now on. */
const WayIn = z
	.discriminatedUnion('kind', [
		z.strictObject({
			kind: z.literal('password'),
			password: NewPassword,
			code: OneTimeCode.meta({ description: 'What the app shows, once it knows the secret of `readInvitation`' })
		}),
		z.strictObject({ kind: z.literal('passkey'), response: PasskeyAnswer })
	])
	.meta({ id: 'WayIn' });

export const entryFields = {
	code: HandedBack.meta({ description: 'What stands behind # in the link' }),
	step: HandedBack.meta({
		description: 'Of the `readInvitation` whose secret the app was given, or of `entryPasskeyOptions`'
	}),
	name: shortText(100).meta({ description: 'How others see the person' }),
	way: WayIn,
	ownDevice: OwnDevice
};

/** Who has just come in. The session itself is in the cookie. */
export const SignedIn = z
	.object({
		account: z.string(),
		name: z.string(),
		role: z.enum(roles),
		expiresAt: z.string().meta({ description: 'When the session ends, whatever is done in it' }),
		ownDevice: z.boolean()
	})
	.meta({ id: 'SignedIn' });
