/**
 * A function of one word that remembers its answers. The memory is emptied when it is full, so that a long run over many
 * articles does not grow without bound.
 *
 * @param make Depends on nothing but the word; its answers are shared, so nobody may change them.
 * @param size How many answers are kept.
 */
export function remembering<V>(make: (word: string) => V, size: number): (word: string) => V {
  const known = new Map<string, { readonly value: V }>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer.value;
    const value = make(word);
    if (known.size >= size) known.clear();
    known.set(word, { value });
    return value;
  };
}

/** A function of an object that is asked of the same objects again and again, and remembers as long as they live. */
export function rememberingOf<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const answer = known.get(of);
    if (answer !== undefined) return answer.value;
    const value = make(of);
    known.set(of, { value });
    return value;
  };
}
