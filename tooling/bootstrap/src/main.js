// Written so that a Node of ten years ago still parses it and can say that it is too old.
var oldestNode = 20;

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
	console.error(
		'Node ' + process.versions.node + ' is too old: install Node ' + oldestNode + ' or newer and start again.'
	);
	process.exit(1);
} else {
	import('./command.js').then(function (command) {
		return command.run(process.argv.slice(2));
	});
}
