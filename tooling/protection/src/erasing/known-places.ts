import type { AnyValues, Fields } from '@kok/domain/content-type';
import { type KnownPlaces, knownPlacesOf, placesIn } from '@kok/domain/rules/places';
import * as z from 'zod';
import { type Network, listPublic, order } from '../network.ts';

const Facts = z.object({ published: z.object({ values: z.record(z.string(), z.unknown()) }) });

/** What the network at work says of the places in its country. */
export async function readKnownPlaces(network: Network): Promise<KnownPlaces> {
	const [{ id }] = z.tuple([z.object({ id: z.string() })]).parse(await listPublic(network, 'network'));
	const { body } = await order(network, { method: 'GET', path: `/api/records/${id}/parts/facts` });
	return knownPlacesOf(Facts.parse(body).published.values);
}

/** The same values in an area of the network and under a postcode of its form: the API refuses invented ones. */
export function atKnownPlaces(fields: Fields, values: AnyValues, { areas, postcodeForms }: KnownPlaces): AnyValues {
	const [area = ''] = areas;
	// N stands for a digit.
	const postcode = (postcodeForms[0] ?? '').replaceAll('N', '1');
	return placesIn(fields, values).reduce(
		(placed, { path, names }) => withCodeAt(placed, path.split('.'), names === 'area' ? area : postcode),
		values
	);
}

function withCodeAt(values: AnyValues, [name = '', ...rest]: readonly string[], code: string): AnyValues {
	const own = values[name];
	if (rest.length === 0) return { ...values, [name]: code };
	if (Array.isArray(own)) {
		const [index = '', ...below] = rest;
		const items: unknown[] = own;
		const item = below.length === 0 ? code : withCodeAt(valuesIn(items[Number(index)]), below, code);
		return { ...values, [name]: items.with(Number(index), item) };
	}
	return { ...values, [name]: withCodeAt(valuesIn(own), rest, code) };
}

function valuesIn(value: unknown): AnyValues {
	return z.record(z.string(), z.unknown()).parse(value);
}
