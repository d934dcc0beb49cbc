/** Puts a button beside each heading one can be sent to, which copies the address of that place. */
export function offerLinks(words: { readonly copy: string; readonly copied: string }): void {
  const said = document.createElement('p');
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  document.body.append(said);
  for (const place of document.querySelectorAll<HTMLElement>('main section[id], main .part[id]')) {
    const heading = place.querySelector<HTMLElement>(':scope > :is(h2, h3, h4)');
    if (heading === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-link';
    button.textContent = '#';
    button.setAttribute(
      'aria-label',
      words.copy.replace('{title}', () => heading.textContent?.trim() ?? ''),
    );
    button.title = words.copy.replace('{title}', '').trim();
    button.addEventListener('click', async () => {
      const address = `${location.href.split('#')[0]}#${place.id}`;
      // Where nothing may be copied, the address bar shows the link.
      history.replaceState(null, '', address);
      await navigator.clipboard?.writeText(address).catch(() => undefined);
      said.textContent = '';
      said.textContent = words.copied;
    });
    heading.after(button);
  }
}
