/**
 * Whether one typing mistake leads from `typed` to `word` or to a beginning of it: a letter that is wrong, missing or too
 * many, or two that changed places (Damerau 1964). Equal texts are no mistake. Linear in their length.
 */
export function isOneLetterOff(typed: string, word: string): boolean {
  if (!isBeginningAlike(typed, word)) return false;
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  // All of it is there: a beginning, which is no mistake.
  if (same === typed.length) return false;
  const rest = typed.slice(same + 1);
  return (
    // "hotal" for "hotel"
    (same < word.length && word.startsWith(rest, same + 1)) ||
    // "hootel": one too many
    word.startsWith(rest, same) ||
    // "hoel": one is missing
    word.startsWith(typed.slice(same), same + 1) ||
    // "hotle"
    (typed[same] === word[same + 1] &&
      typed[same + 1] === word[same] &&
      word.startsWith(typed.slice(same + 2), same + 2))
  );
}

/** Told from the first two letters: where none is in its place or one beside it, there is more than one mistake. */
function isBeginningAlike(typed: string, word: string): boolean {
  return typed[0] === word[0] || typed[1] === word[1] || typed[0] === word[1] || typed[1] === word[0];
}
