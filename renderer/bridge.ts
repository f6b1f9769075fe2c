import type { EventName, EventPayload, RequestInput, RequestName, RequestOutput } from "../shared/ipc.ts";
import { bridgeKey } from "../shared/ipc-names.ts";
import { type Result, unwrap } from "../shared/result.ts";

/** What main answers to: each request of the contract, with its `Result`. */
export type Bridge = {
  readonly [N in AskedByName]: (input: RequestInput<N>) => Promise<Result<RequestOutput<N>>>;
} & {
  /** The preload finds the paths of the files, which the page doesn't know. */
  readonly importDropped: (files: readonly File[]) => Promise<Result<RequestOutput<"importDropped">>>;
};

/** Requests whose input the page writes itself. */
type AskedByName = Exclude<RequestName, "importDropped">;

type Subscriptions = {
  readonly [N in EventName as `on${Capitalize<N>}`]: (listener: (payload: EventPayload<N>) => void) => () => void;
};

declare global {
  interface Window {
    readonly [bridgeKey]: Bridge & Subscriptions;
  }
}

/** The only place that touches what the preload gave to the page. */
export const bridge: Bridge & Subscriptions = window.marbre;

/** Asks main for something; throws the `Failure` that it answers with. */
export async function ask<N extends AskedByName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> {
  // TypeScript does not see through the index that `bridge[name]` takes and gives N's own types.
  const request = bridge[name] as (input: RequestInput<N>) => Promise<Result<RequestOutput<N>>>;
  return unwrap(await request(input));
}
