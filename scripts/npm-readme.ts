// README.md as the pages of registries show it: those know no folder beside it, so every link names the repository, at
// the tag of this version.
export interface Manifest {
  readonly version: string;
  readonly repository: { readonly url: string };
}

export function npmReadme(text: string, { version, repository }: Manifest): string {
  const base = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
  return text.replace(
    /(!?)(\[[^\]]*\])\((?!https?:|#)([^)]+)\)/g,
    (_, image: string, words: string, target: string) => {
      const view = image ? 'raw' : 'blob';
      return `${image}${words}(${base}/${view}/v${version}/${target})`;
    },
  );
}
