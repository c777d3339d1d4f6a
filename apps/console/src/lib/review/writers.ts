/** Who wrote in a draft since it was last published, as the API tells it. */
export interface Writers {
	writtenBy: string;
	alsoWrittenBy?: readonly string[];
}

export function writersOf({ writtenBy, alsoWrittenBy = [] }: Writers): string[] {
	return [writtenBy, ...alsoWrittenBy];
}
