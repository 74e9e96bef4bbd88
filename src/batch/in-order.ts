/** A piece of work that is under way or done and not yet handed on. */
interface Pending<R> {
  readonly result: Promise<R>;
}

/**
 * Does work on items side by side and hands on the results in the order of the items. Each result comes as soon as it
 * and all before it are done, also while the source has no further item yet.
 *
 * @param work Started for an item as soon as it is there; how many run at once is for it to say. What it throws ends
 *   the whole.
 * @param window How many items there may be between the source and the caller: no more is taken from the source before
 *   the caller takes a result.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  window: number,
): AsyncGenerator<R> {
  const iterator = source[Symbol.asyncIterator]();
  const queue: Pending<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined;
  let ended = false;
  try {
    while (!ended || queue.length > 0) {
      if (!ended && queue.length < window) next ??= iterator.next();
      const first = queue[0];
      const came = await Promise.race([
        ...(first === undefined ? [] : [first.result.then((value) => ({ value, isResult: true }) as const)]),
        ...(next === undefined ? [] : [next.then((item) => ({ item, isResult: false }) as const)]),
      ]);
      if (came.isResult) {
        queue.shift();
        yield came.value;
      } else {
        next = undefined;
        if (came.item.done) ended = true;
        else queue.push(begun(work(came.item.value)));
      }
    }
  } finally {
    // A source that waits for its next item, such as standard input, would keep a caller waiting that has enough.
    if (!ended) iterator.return?.().catch(() => undefined);
  }
}

/** A result that fails is told when its turn comes; until then nobody listens, which Node would take for a fault. */
function begun<R>(result: Promise<R>): Pending<R> {
  result.catch(() => undefined);
  return { result };
}
