/** What is needed to know of a built file. */
export interface BuiltChunk {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly imports?: readonly string[];
  readonly moduleIds?: readonly string[];
  readonly isEntry?: boolean;
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
}

/**
 * The files that hold these modules, with all they import and their styles, as addresses beside the page;
 * without those that the entry brings anyway. Throws when a module is in no file: then its name here is out of date.
 */
export function filesOf(bundle: readonly BuiltChunk[], modules: readonly string[]): string[] {
  const chunks = bundle.filter((file) => file.type === 'chunk');
  const withImports = (start: readonly BuiltChunk[]) => {
    const found = new Map<string, BuiltChunk>();
    const queue = [...start];
    for (let chunk = queue.pop(); chunk; chunk = queue.pop()) {
      if (found.has(chunk.fileName)) continue;
      found.set(chunk.fileName, chunk);
      queue.push(...chunks.filter((other) => chunk?.imports?.includes(other.fileName)));
    }
    return found;
  };
  const starts = modules.map((name) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds?.some((id) => id.endsWith(name)));
    if (!chunk) throw new Error(`start page: ${name} is in none of the built files`);
    return chunk;
  });
  const entry = withImports(chunks.filter(({ isEntry }) => isEntry));
  const wanted = [...withImports(starts).values()].filter(({ fileName }) => !entry.has(fileName));
  const styles = new Set(wanted.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  return [...wanted.map(({ fileName }) => fileName), ...styles].map((name) => `./${name}`);
}
