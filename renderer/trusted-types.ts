/** What a policy of Trusted Types allows: texts that become elements, addresses that become scripts. */
interface Rules {
  readonly createHTML?: (html: string) => string;
  readonly createScriptURL?: (url: string) => string;
}

/** What TypeScript's DOM library does not have yet of Trusted Types. */
interface TrustedTypes {
  createPolicy<R extends Rules>(name: string, rules: R): R;
}

/** Chromium has it on the global object; other engines run tests only. */
export const { trustedTypes } = globalThis as typeof globalThis & { readonly trustedTypes?: TrustedTypes };
