import type { TypeName } from '@kok/domain/content-types';
import { typeNames } from '@kok/domain/content-types';

/** The file in which the records of a type stand: `legal-act.json`. */
export function fileOf(type: TypeName): string {
	return `${type.replaceAll('_', '-')}.json`;
}

/** The type whose records stand in a file. */
export function typeIn(file: string): TypeName | undefined {
	return typeNames.find((type) => fileOf(type) === file);
}
