const LINE_FEED = 0x0a;

/** A line of a stream that holds one record a line. */
export interface NumberedLine {
  /** Counted from 1, with the empty lines. */
  readonly line: number;
  /** Without the line feed; undefined where the line has more bytes than are read. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * The lines of a stream of bytes that hold more than white space, each as soon as it is there. No more is kept than one
 * line and one chunk, whatever the length of the stream or of a line.
 *
 * @param most How many bytes a line may have; the rest of a longer one is read over.
 */
export async function* numberedLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<NumberedLine> {
  let line = 1;
  let kept: Uint8Array[] = [];
  let length = 0;
  const add = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length <= most) kept.push(bytes);
    else kept = [];
  };
  const take = (): NumberedLine => {
    const taken = { line, bytes: length > most ? undefined : Buffer.concat(kept) };
    line += 1;
    kept = [];
    length = 0;
    return taken;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      const taken = take();
      if (!isBlank(taken)) yield taken;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  const last = take();
  if (!isBlank(last)) yield last;
}

function isBlank({ bytes }: NumberedLine): boolean {
  return bytes?.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) ?? false;
}
