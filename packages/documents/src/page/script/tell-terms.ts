/** Lets a reader put away what a word means, by Escape, without going elsewhere. */
export function letPutAway(): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const term of document.querySelectorAll('.defined:is(:hover, :focus)')) {
      term.classList.add('told');
      for (const end of ['mouseleave', 'blur']) term.addEventListener(end, () => term.classList.remove('told'), { once: true });
    }
  });
}
