/** One place in the shape of a page: all elements that are reached from its root by like steps. */
export interface PathNode {
  readonly parent: PathNode | undefined;
  readonly step: string;
  readonly tag: string;
  readonly elements: Element[];
  readonly depth: number;
}

/**
 * Elements by the shape of their way from the root: each step is a tag with its first class, digits apart. Records of a
 * list fall together so, also where rows of a grid hold them. Each element is looked at once.
 */
export class PathTree {
  private readonly nodeOf = new Map<Element, PathNode>();
  private readonly children = new Map<PathNode | undefined, Map<string, PathNode>>();

  place(element: Element): PathNode {
    const known = this.nodeOf.get(element);
    if (known) return known;
    const outer = element.parentElement;
    const parent = outer ? this.place(outer) : undefined;
    const node = this.child(parent, stepOf(element), element.tagName.toUpperCase());
    node.elements.push(element);
    this.nodeOf.set(element, node);
    return node;
  }

  /** Places beside a node with the same tag: records whose first class says something else of them. */
  siblingsOf({ parent, tag }: PathNode): readonly PathNode[] {
    return [...(this.children.get(parent)?.values() ?? [])].filter((node) => node.tag === tag);
  }

  private child(parent: PathNode | undefined, step: string, tag: string): PathNode {
    let steps = this.children.get(parent);
    if (!steps) {
      steps = new Map();
      this.children.set(parent, steps);
    }
    let node = steps.get(step);
    if (!node) {
      node = { parent, step, tag, elements: [], depth: (parent?.depth ?? 0) + 1 };
      steps.set(step, node);
    }
    return node;
  }
}

/** How an element looks from its parent: tag and first class, digits as one sign ("product-17" is "product-#"). */
export function stepOf(element: Element): string {
  const names = element.getAttribute("class") ?? "";
  const [first = ""] = names.trimStart().slice(0, 60).split(/\s/, 1);
  return `${element.tagName.toUpperCase()}.${first.replace(/\d+/g, "#")}`;
}
