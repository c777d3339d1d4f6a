import { type Schemas, api } from '#lib/api/client.ts';
import type { OwnColleague } from './colleagues.ts';

/** What is asked of tonight, and by how much the clock of this device is behind. */
export interface OwnTonight {
	/** The members of which one can say something: their lines were confirmed this year. */
	own: OwnColleague[];
	isOfSeveral: boolean;
	usualEnd: string;
	behind: number;
}

/** Asks for the own members alone, which nobody notes. Undefined where nobody answers. */
export async function readOwnTonight(): Promise<OwnTonight | undefined> {
	const params = { query: { only: 'own' as const } };
	const { data } = await api.GET('/api/colleagues', { params }).catch(() => ({ data: undefined }));
	return data && tonightIn(data, Date.now());
}

/** Of an answer what can be asked, at an instant of this device. */
export function tonightIn(
	{ own, usualEnd, at }: Pick<Schemas['Colleagues'], 'own' | 'usualEnd' | 'at'>,
	now: number
): OwnTonight {
	const asked = own.filter(({ standing, silenced }) => standing === 'confirmed' && !silenced);
	return { own: asked, isOfSeveral: own.length > 1, usualEnd, behind: Date.parse(at) - now };
}
