import { type Schemas, api } from '#lib/api/client.ts';

/** What waits for somebody, as the menu and the first sentence of the desk count it. */
export function countWaiting({ review, returned, ready }: Schemas['Desk']['waiting']): number {
	return review.count + returned.count + ready.count;
}

/** How much waits, for the menu: read anew after each step, since each may have settled something. */
class DeskCounts {
	waiting = $state(0);
	planned = $state(0);

	async refresh(): Promise<void> {
		const { data } = await api.GET('/api/desk').catch(() => ({ data: undefined }));
		if (data) this.take(data);
	}

	take({ waiting, planned }: Schemas['Desk']): void {
		this.waiting = countWaiting(waiting);
		this.planned = planned.count;
	}
}

export const deskCounts = new DeskCounts();
