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
  /** Those that have the text within them. Cost: one look through all of them as one text. */
  readonly visitHolding: (text: string, visit: Visit) => void;
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

  const joined = terms.join("\n");
  /** Where each term ends in the joined text. */
  const ends = new Uint32Array(terms.length);
  terms.forEach((term, index) => {
    ends[index] = (index === 0 ? 0 : (ends[index - 1] ?? 0) + 1) + term.length;
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
    visitHolding: (text, visit) => {
      for (let at = joined.indexOf(text); at >= 0; ) {
        const index = firstWhere(terms.length, (term) => (ends[term] ?? 0) > at);
        visitTerms(index, index + 1, visit);
        // Once a term is enough.
        at = joined.indexOf(text, ends[index]);
      }
    },
    visitFitting: (fits, visit) => {
      terms.forEach((term, index) => {
        if (fits(term)) visitTerms(index, index + 1, visit);
      });
    },
  };
}

function firstNotBefore(terms: readonly string[], text: string): number {
  return firstWhere(terms.length, (index) => (terms[index] ?? "") >= text);
}

/** Behind the last term that begins with the text. */
function firstAfterAll(terms: readonly string[], text: string): number {
  return firstWhere(terms.length, (index) => {
    const term = terms[index] ?? "";
    return term > text && !term.startsWith(text);
  });
}

/** The first index below `count` of which something is so; of all behind it, it must be so too. */
function firstWhere(count: number, isSo: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
