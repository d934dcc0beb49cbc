/** Lets a reader see what concerns a partner or a person: the items are all there, and those of others stay hidden. */
export function letChoose(tool: HTMLElement): void {
  const who = tool.querySelector('select');
  const answer = tool.querySelector<HTMLElement>('.answer');
  if (who === null || answer === null) return;
  const update = () => {
    let count = 0;
    for (const list of tool.querySelectorAll<HTMLElement>('.concerns')) {
      let own = 0;
      for (const item of list.querySelectorAll<HTMLElement>('li')) {
        item.hidden = who.value === '' || !(item.dataset.who ?? '').split(' ').includes(who.value);
        own += Number(!item.hidden);
      }
      list.hidden = own === 0;
      count += own;
    }
    const name = who.selectedOptions[0]?.textContent ?? '';
    answer.textContent =
      who.value === '' ? '' : count === 0 ? (tool.dataset.nothing ?? '').replace('{name}', () => name) : `${name}: ${count}`;
  };
  who.addEventListener('change', update);
  update();
  tool.hidden = false;
}
