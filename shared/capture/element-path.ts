/** A CSS path that leads back to an element: from the nearest id down by tag and position. At most 1000 characters. */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && steps.length < 40; at = at.parentElement) {
    const id = at.id;
    if (id && /^[A-Za-z][\w-]{0,60}$/.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    steps.unshift(stepOf(at));
    if (at.tagName.toUpperCase() === "BODY") break;
  }
  return steps.join(" > ").slice(0, 1000);
}

function stepOf(element: Element): string {
  const tag = element.tagName.toLowerCase();
  let position = 1;
  let isOnly = true;
  for (let other = element.previousElementSibling; other; other = other.previousElementSibling) {
    if (other.tagName === element.tagName) position += 1;
  }
  for (let other = element.nextElementSibling; other && isOnly; other = other.nextElementSibling) {
    if (other.tagName === element.tagName) isOnly = false;
  }
  return position === 1 && isOnly ? tag : `${tag}:nth-of-type(${position})`;
}
