type Child = Node | string | number | undefined | false | readonly Child[];

/** Attributes by name; `on…` are listeners, `true` is an attribute without a value, undefined and false are left out. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

/**
 * Makes an element. Strings become text nodes, so that nothing from an article is ever read as markup.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.replace(/^on/, ''), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, `${value}`);
  }
  append(element, children);
  return element;
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (child instanceof Node) element.append(child);
    else if (typeof child === 'object') append(element, child);
    else element.append(`${child}`);
  }
}

/**
 * Puts new content into an element. Where the focus was inside, it goes to the new element with the same `data-key`, so
 * that a reader with a keyboard stays in place.
 */
export function replaceContent(element: Element, ...children: readonly Child[]): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && element.contains(active) ? active.dataset.key : undefined;
  element.replaceChildren();
  append(element, children);
  if (key !== undefined) {
    for (const candidate of element.querySelectorAll<HTMLElement>('[data-key]')) {
      if (candidate.dataset.key === key) candidate.focus({ preventScroll: true });
    }
  }
}
