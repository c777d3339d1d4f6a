import { issueWords } from '@kok/domain/issues';
import type { AvailabilityAnswer } from '@kok/domain/rules/availability';
import type { Words } from '@kok/domain/words';
import { type Schemas, api } from '#lib/api/client.ts';

export type Colleague = Schemas['Colleague'];
export type OwnColleague = Schemas['OwnColleague'];
type Availability = NonNullable<Colleague['said']>;

/** What someone looks for tonight. */
export interface Sought {
	/** An area; everywhere where there is none. */
	area: string;
	/** A target group; anyone where there is none. */
	group: string;
	isWithChildren: boolean;
}

/** Whether a colleague takes whom someone looks for. Whoever has not said for whom may be asked. */
export function fits({ areas, takes }: Colleague, { area, group, isWithChildren }: Sought): boolean {
	const { targetGroups, children } = takes;
	if (area !== '' && !areas.includes(area)) return false;
	if (isWithChildren && !children) return false;
	return group === '' || targetGroups.length === 0 || ['everyone', group].some((one) => targetGroups.includes(one));
}

/** What was said, while it holds. The page drops it at its end, without asking the server. */
export function saidAt({ said }: Pick<Colleague, 'said'>, now: number): Availability | undefined {
	return said && Date.parse(said.until) > now ? said : undefined;
}

/** Says for a member whether it can take someone tonight; in words, why it could not be said. */
export async function say(
	member: string,
	body: { answer: AvailabilityAnswer; places?: number }
): Promise<Words | undefined> {
	const params = { path: { id: member } };
	return refusalOf(api.PUT('/api/colleagues/{id}/availability', { params, body }));
}

/** Says that the lines of a member still hold; in words, why that could not be said. */
export async function confirmLines({
	id,
	revision
}: Pick<OwnColleague, 'id' | 'revision'>): Promise<Words | undefined> {
	return refusalOf(api.POST('/api/colleagues/{id}/confirmation', { params: { path: { id } }, body: { revision } }));
}

async function refusalOf(
	asking: Promise<{ response: Response; error?: { words?: Words | undefined } | undefined }>
): Promise<Words | undefined> {
	const answer = await asking.catch(() => undefined);
	return answer?.response.ok ? undefined : (answer?.error?.words ?? issueWords.wrong);
}
