/** The French dictionary, in base 64: made by `resources/tools/vite-dictionary.ts`. */
declare module "virtual:dictionary-fr" {
  const base64: string;
  export default base64;
}
