/** The part of `hyphen` 1.14 that we use; the package has no types of its own. */
declare module "hyphen/fr/index.js" {
  const french: {
    hyphenateSync(text: string, options?: { minWordLength?: number; hyphenChar?: string }): string;
  };
  export default french;
}
