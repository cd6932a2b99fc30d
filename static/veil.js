// What browsers of 2021 lack and our program uses.
(function () {
	function add(owner, name, value) {
		if (!(name in owner)) Object.defineProperty(owner, name, { value: value, configurable: true, writable: true });
	}
	// Chrome 92
	add(Array.prototype, 'at', function (index) {
		var whole = Math.trunc(index) || 0;
		return this[whole < 0 ? whole + this.length : whole];
	});
	// Chrome 93
	add(Object, 'hasOwn', function (owner, key) {
		return Object.prototype.hasOwnProperty.call(owner, key);
	});
})();

// Before the first paint: the reader's type size, and a veil over numbers that are not those of the address.
(function () {
	var root = document.documentElement;
	var opened = location.pathname;
	// Keys of the query that some page's numbers or rows follow (src/routes/README.md).
	var KEYS = 'p c w norm in type taper edge exit list mark session dept q'.split(' ');
	try {
		if (localStorage.getItem('tuodi-large') === '1') root.dataset.large = '';
	} catch (cause) {
		// Without storage the page keeps its ordinary size.
	}
	function veil() {
		new URLSearchParams(location.search).forEach(function (_, key) {
			if (KEYS.includes(key) || key.slice(0, 2) === 's.') root.dataset.veil = '';
		});
	}
	veil();
	// Back or forward before the program has come alive: the address has changed under the prerendered page.
	addEventListener('popstate', function () {
		if ('live' in root.dataset) return;
		veil();
		if (location.pathname !== opened) {
			root.dataset.veil = '';
			location.reload();
		}
	});
	// A program that does not come alive: the page says so, and a veiled one offers the way to what was prerendered.
	function stalled() {
		if (!('live' in root.dataset)) root.dataset.stalled = '';
	}
	addEventListener('unhandledrejection', stalled);
	addEventListener('error', stalled, true);
	setTimeout(stalled, 20000);
})();
