import { api } from '#lib/api/client.ts';
import { language } from '#lib/words/words.ts';

/** The public name of the network, in the language of the interface or one that it has; none where it is not published. */
export async function readNetworkName(): Promise<string | undefined> {
	const { data } = await api.GET('/api/network-name').catch(() => ({ data: undefined }));
	const names: Partial<Record<string, string>> = data?.names ?? {};
	return names[language] ?? Object.values(names)[0];
}
