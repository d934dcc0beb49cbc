import type { Element, ElementContent } from 'hast';

/** What makes sense on a screen alone: pictures that a table repeats, what one can press, and ways around the page. */
const SCREEN_ONLY = ['svg', 'script', 'style', 'template', 'nav', 'form', 'button', 'input', 'select', 'textarea', 'dialog', 'colgroup'];

/** Whether something of a page stays on it. */
export function isScreenOnly({ tagName, properties }: Element): boolean {
  return SCREEN_ONLY.includes(tagName) || properties.hidden === true || properties.dataScreen !== undefined;
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** The elements below another one, wherever they stand within those of the tags that only hold others. */
export function elementsIn({ children }: Element, tags: readonly string[], through: readonly string[] = []): Element[] {
  return children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (tags.includes(child.tagName)) return [child];
    return through.includes(child.tagName) ? elementsIn(child, tags, through) : [];
  });
}

export function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}
