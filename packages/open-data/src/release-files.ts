import { canonicalJson } from '@kok/domain/canonical';
import { writtenAsPem } from '@kok/release/keys';
import { contentFile, mediaFile, successionFile } from '@kok/release/layout';
import { successionText } from '@kok/release/succession-file';
import type { Release } from '@kok/release/verify';
import { type DataFiles, filesByName, joinedFiles, jsonFile } from './data-file.ts';
import { contentJsonSchema, envelopeJsonSchema } from './json-schema.ts';

/** The release itself, so that others can read, verify and follow it, and the schemas of its two files. */
export function releaseFiles(release: Release): DataFiles {
	const { contentBytes, envelope, publicKey, succession } = release;
	const content = { mediaType: 'application/json', make: async () => contentBytes.unpack() };
	return joinedFiles([
		filesByName({
			'/data/release.json': content,
			[`/data/${contentFile(envelope.content)}`]: content,
			'/data/envelope.json': { mediaType: 'application/json', make: () => canonicalJson(envelope) },
			'/data/key.pub': { mediaType: 'application/x-pem-file', make: () => writtenAsPem(publicKey) },
			[`/data/${successionFile}`]: { mediaType: 'application/json', make: () => successionText(succession) },
			'/data/release.schema.json': jsonFile(contentJsonSchema, 'application/schema+json'),
			'/data/envelope.schema.json': jsonFile(envelopeJsonSchema, 'application/schema+json')
		}),
		mediaFiles(release)
	]);
}

function mediaFiles({ media }: Release): DataFiles {
	const folder = '/data/media/';
	return {
		list: () => [...media.keys()].map((hash) => `/data/${mediaFile(hash)}`),
		open: (path) => {
			const bytes = path.startsWith(folder) ? media.get(path.slice(folder.length)) : undefined;
			return bytes && { mediaType: 'application/octet-stream', make: () => bytes };
		}
	};
}
