import type { SiftedDay } from '../../overview/sifted-day.ts';

/** Lets a reader see whose days they choose, and those that are past only when asked for. */
export function letSift(tool: HTMLElement): void {
  const who = tool.querySelector('select');
  const past = tool.querySelector('input');
  const answer = tool.querySelector<HTMLElement>('.answer');
  const section = tool.closest('section');
  if (who === null || past === null || answer === null || section === null) return;
  const days = JSON.parse(tool.dataset.days ?? '[]') as readonly SiftedDay[];
  const rows = [...section.querySelectorAll<HTMLElement>('tbody tr')];
  const today = tool.dataset.asOf ?? dayOf(new Date());
  const update = () => {
    for (const [index, [day, concerned]] of days.entries()) {
      const row = rows[index];
      if (row !== undefined) row.hidden = (!past.checked && day < today) || (who.value !== '' && !concerned.includes(Number(who.value)));
    }
    for (const month of section.querySelectorAll<HTMLElement>('.part'))
      month.hidden = month.querySelector('tbody tr:not([hidden])') === null;
    answer.textContent = `${who.selectedOptions[0]?.textContent}: ${rows.filter(({ hidden }) => !hidden).length}`;
  };
  tool.addEventListener('change', update);
  update();
  tool.hidden = false;
}

/** The day where the reader is. */
function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
