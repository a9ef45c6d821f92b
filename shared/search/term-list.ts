/** Where in an entry a term stands. Numbers, since a key's press passes over tens of thousands of them. */
export const PLACE = { firstName: 0, name: 1, code: 2, text: 3, legalForm: 4 } as const;
export type Place = (typeof PLACE)[keyof typeof PLACE];

/** A place and an entry share one number. */
const PLACE_BITS = 3;
const PLACE_MASK = (1 << PLACE_BITS) - 1;

/** Called with the index of an entry and where the term stands in it. */
export type Visit = (entry: number, place: number) => void;

/** All distinct terms in their order, each with the entries that have it. */
export interface TermList {
  /** Those that are the text itself. Cost: a binary search. */
  readonly visitEqual: (text: string, visit: Visit) => void;
  /** Those that begin with the text and go on. */
  readonly visitLonger: (text: string, visit: Visit) => void;
  /** Those for which `fits` holds. Cost: all terms. */
  readonly visitFitting: (fits: (term: string) => boolean, visit: Visit) => void;
}

export interface TermListBuilder {
  readonly add: (term: string, entry: number, place: Place) => void;
  readonly finish: () => TermList;
}

export function buildTermList(): TermListBuilder {
  const postings = new Map<string, number[]>();
  return {
    add: (term, entry, place) => {
      const posting = (entry << PLACE_BITS) | place;
      const known = postings.get(term);
      if (known === undefined) postings.set(term, [posting]);
      else if (known[known.length - 1] !== posting) known.push(posting);
    },
    finish: () => makeTermList(postings),
  };
}

/** Postings lie in the order of the terms, so that those of all terms with one beginning are one piece. */
function makeTermList(postingsByTerm: ReadonlyMap<string, readonly number[]>): TermList {
  // By the codes of the letters, as the binary search compares.
  const terms = [...postingsByTerm.keys()].sort();
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach((term, index) => {
    starts[index + 1] = (starts[index] ?? 0) + (postingsByTerm.get(term)?.length ?? 0);
  });
  const postings = new Uint32Array(starts[terms.length] ?? 0);
  terms.forEach((term, index) => {
    postings.set(postingsByTerm.get(term) ?? [], starts[index]);
  });

  function visitTerms(first: number, end: number, visit: Visit): void {
    const last = starts[end] ?? 0;
    for (let index = starts[first] ?? 0; index < last; index++) {
      const posting = postings[index] ?? 0;
      visit(posting >>> PLACE_BITS, posting & PLACE_MASK);
    }
  }

  return {
    visitEqual: (text, visit) => {
      const index = firstNotBefore(terms, text);
      if (terms[index] === text) visitTerms(index, index + 1, visit);
    },
    visitLonger: (text, visit) => {
      const first = firstNotBefore(terms, text);
      visitTerms(terms[first] === text ? first + 1 : first, firstAfterAll(terms, text), visit);
    },
    visitFitting: (fits, visit) => {
      terms.forEach((term, index) => {
        if (fits(term)) visitTerms(index, index + 1, visit);
      });
    },
  };
}

function firstNotBefore(terms: readonly string[], text: string): number {
  return firstWhere(terms, (term) => term >= text);
}

/** Behind the last term that begins with the text. */
function firstAfterAll(terms: readonly string[], text: string): number {
  return firstWhere(terms, (term) => term > text && !term.startsWith(text));
}

/** Index of the first term of which something is so; of all terms behind it, it must be so too. */
function firstWhere(terms: readonly string[], isSo: (term: string) => boolean): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(terms[middle] ?? "")) high = middle;
    else low = middle + 1;
  }
  return low;
}
