import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as z from 'zod';

const folder = new URL('../../popolo/', import.meta.url);
const Node = z.record(z.string(), z.unknown());

/** What is wrong with a thing by the schema of Popolo with this name, such as `motion`. */
export function popoloFaults(name: string, thing: unknown): unknown[] {
	const validate = ajv.getSchema(`http://www.popoloproject.com/schemas/${name}.json`);
	if (!validate) throw new Error(`No schema ${name}`);
	return validate(thing) ? [] : (validate.errors ?? ['invalid']);
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
	ajv.addSchema(Node.parse(today(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))));
}

/** The schemas are of draft 3, in which a member said by itself that it is required. */
function today(schema: unknown): unknown {
	const { data } = Node.safeParse(schema);
	if (!data) return schema;
	const { $schema: _, id, required: __, properties, items, ...rest } = data;
	const members = Object.entries(Node.parse(properties ?? {}));
	const needed = members.flatMap(([name, member]) => (Node.parse(member)['required'] === true ? [name] : []));
	return {
		...rest,
		...(typeof id === 'string' && { $id: id.replace(/#$/, '') }),
		...(properties !== undefined && { properties: Object.fromEntries(members.map(([name, of]) => [name, today(of)])) }),
		...(items !== undefined && { items: today(items) }),
		...(needed.length > 0 && { required: needed })
	};
}
