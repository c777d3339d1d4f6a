import { type Schemas, api } from '#lib/api/client.ts';

/** How much waits, for the menu: read anew after each step, since each may have settled something. */
class DeskCounts {
	waiting = $state(0);
	planned = $state(0);

	async refresh(): Promise<void> {
		const { data } = await api.GET('/api/desk').catch(() => ({ data: undefined }));
		if (data) this.take(data);
	}

	take({ waiting, planned }: Schemas['Desk']): void {
		this.waiting = waiting.review.count + waiting.returned.count;
		this.planned = planned.count;
	}
}

export const deskCounts = new DeskCounts();
