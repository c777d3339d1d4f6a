import { drawAll } from '@kok/pictures/draw';
import type { DrawnCard } from '@kok/pictures/illustrate';
import { pictureFolder } from '@kok/pictures/picture-folder';
import { text } from 'node:stream/consumers';

// A program of its own: the cards come in as JSON, the pictures go to the folder.
const [folder = ''] = process.argv.slice(2);
// A server that stops ends whoever asked for the pictures at once. Then nobody waits for them.
const asker = process.ppid;
setInterval(() => {
	if (process.ppid !== asker) process.exit();
}, 200).unref();
await drawAll(JSON.parse(await text(process.stdin)) as DrawnCard[], pictureFolder(folder));
