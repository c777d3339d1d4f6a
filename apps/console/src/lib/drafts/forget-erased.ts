import { api } from '#lib/api/client.ts';
import { dropCopiesOf, recordsKept } from './working-copy.ts';

/**
 * Forgets what this device has kept of records that are there no more for whoever signed in: who was protected on another
 * device stays on none.
 */
export async function forgetErased(): Promise<void> {
	for (const id of await recordsKept()) {
		const answer = await api.GET('/api/records/{id}', { params: { path: { id } } }).catch(() => undefined);
		if (answer?.response.status === 404) await dropCopiesOf(id);
	}
}
