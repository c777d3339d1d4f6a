/* global addEventListener, document, location */
(() => {
	const link = document.querySelector('#exit');
	const says = document.querySelector('#exit-says');
	const root = document.documentElement;
	const { title } = document;
	const limit = 5000;
	let presses = 0;
	let alone = false;
	let timer;

	function leave() {
		say('leaving');
		root.hidden = true;
		document.title = '\u2026';
		location.replace(link.href);
	}

	function say(name) {
		says.textContent = name ? says.dataset[name] : '';
	}

	function start(count) {
		clearTimeout(timer);
		presses = count;
		if (count) timer = setTimeout(() => (say('late'), (presses = 0)), limit);
	}

	link.addEventListener('click', (event) => {
		event.preventDefault();
		leave();
	});

	addEventListener('keydown', ({ key, repeat, ctrlKey, altKey, metaKey }) => {
		if (key !== 'Shift') {
			alone = false;
			if (presses) say();
			start(0);
		} else if (!repeat) alone = !ctrlKey && !altKey && !metaKey;
	});

	addEventListener('keyup', ({ key }) => {
		if (key !== 'Shift' || !alone) return;
		alone = false;
		start(presses + 1);
		if (presses === 3) return leave();
		say(presses === 1 ? 'two' : 'one');
	});

	addEventListener('pageshow', () => {
		root.hidden = false;
		document.title = title;
		say();
		start(0);
	});

	link.querySelector('[hidden]').hidden = false;
})();
