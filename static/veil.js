// Before the first paint: the reader's type size, and a veil over numbers that are not those of the address.
(function () {
	var root = document.documentElement;
	try {
		if (localStorage.getItem('tuodi-large') === '1') root.dataset.large = '';
	} catch {
		// Without storage the page keeps its ordinary size.
	}
	if (/[?&](p|c|s\.[a-z_]+)=/.test(location.search)) root.dataset.veil = '';
})();
