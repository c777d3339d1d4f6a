import { sees } from '@kok/domain/content-type';
import type { CommentPlace, StoredComment } from '../db/stores/comment-store.ts';
import { type StoredRecord, typeOf } from '../db/stores/record-store.ts';
import { fieldsOf } from '../db/stores/snapshot-store.ts';
import type { Close } from './sight.ts';

type Typed = Pick<StoredRecord, 'type'>;

/**
 * Whether someone may read a comment. The office reads all; a delegate, to whose own record it belongs, what a return told,
 * and nothing at a field of the office.
 */
export function isCommentSeen(record: Typed, comment: Omit<StoredComment, 'record'>, sight: Close): boolean {
	return sight === 'office' || (comment.toldAt !== undefined && isPlaceSeen(record, comment));
}

function isPlaceSeen(record: Typed, { part, field }: CommentPlace): boolean {
	if (field === undefined) return true;
	const found = fieldsOf(typeOf(record), part)[field];
	return found !== undefined && sees('own', found);
}
