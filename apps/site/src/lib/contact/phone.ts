import { dialled } from '@kok/domain/fields/plain';

/** A telephone number as it is read and as it is dialled. */
export interface Phone {
	shown: string;
	dialled: string;
}

/** The number of a record, where it has one. */
export function phoneOf({ phone }: { phone?: string | undefined }): Phone | undefined {
	return phone === undefined ? undefined : { shown: phone, dialled: dialled(phone) };
}
