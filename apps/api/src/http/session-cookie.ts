import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Services } from './services.ts';

type Origin = Pick<Services, 'origin'>;

/** The secret of the caller's session. */
export function readSessionCookie(c: Context, services: Origin): string | undefined {
	return getCookie(c, nameOf(services));
}

/** Gives a session to the browser. On a device of others it is gone when the browser is closed. */
export function giveSessionCookie(
	c: Context,
	services: Origin,
	{ secret, ownDevice, seconds }: { secret: string; ownDevice: boolean; seconds: number }
): void {
	setCookie(c, nameOf(services), secret, { ...traits(services), ...(ownDevice && { maxAge: seconds }) });
}

export function takeSessionCookie(c: Context, services: Origin): void {
	deleteCookie(c, nameOf(services), traits(services));
}

/** A browser takes `__Host-` only over https and for this host alone; at `http://localhost` there is no https. */
function nameOf(services: Origin): string {
	return isSecure(services) ? '__Host-kok' : 'kok';
}

function traits(services: Origin) {
	return { path: '/', httpOnly: true, sameSite: 'Strict', secure: isSecure(services) } as const;
}

function isSecure({ origin }: Origin): boolean {
	return origin.startsWith('https:');
}
