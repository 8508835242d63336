// Runs before the first paint, so that a page in the dark theme does not flash white.
(() => {
  let kept = null;
  try {
    kept = localStorage.getItem('tupu.theme');
  } catch {}
  const dark = kept === 'dark' || (kept !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
