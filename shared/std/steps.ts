/** Long work that can pause after each of its steps. */
export type Steps<Result> = Generator<undefined, Result, void>;

/** All of it at once. */
export function finishSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Each of a list, a step each. */
export function* mapInSteps<From, To>(list: readonly From[], to: (one: From) => To): Steps<To[]> {
  const results: To[] = [];
  for (const one of list) {
    results.push(to(one));
    yield undefined;
  }
  return results;
}
