import { request } from "node:http";
import { Failure } from "../../shared/result.ts";
import { grammalecteBody, grammalectePath, grammalecteRemarks } from "../../shared/connectors/grammalecte.ts";
import { languageToolBody, languageToolPath, languageToolRemarks } from "../../shared/connectors/languagetool.ts";
import type { Remark } from "../../shared/connectors/remark.ts";
import { type ConnectorName, type LoopbackAddress, loopbackAddress } from "../../shared/connectors/settings.ts";

/** How each server is spoken to. */
const protocols = {
  languagetool: { path: languageToolPath, body: languageToolBody, remarks: languageToolRemarks },
  grammalecte: { path: grammalectePath, body: grammalecteBody, remarks: grammalecteRemarks },
} as const;

const longestMs = 10_000;
const longestAnswer = 4 << 20;

/**
 * Asks a server of this machine about a passage of masked prose. Throws
 * `Failure('refused')` for any other address, before a byte has left, and
 * `Failure('unavailable')` when the server is not there, is too slow, says too
 * much, or answers something else: a redirection is not followed.
 */
export async function askConnector(
  name: ConnectorName,
  address: string,
  prose: string,
  withinMs = longestMs,
): Promise<readonly Remark[]> {
  const place = loopbackAddress(address);
  if (place === null) throw new Failure("refused");
  if (prose.trim() === "") return [];
  const { path, body, remarks } = protocols[name];
  const answer = await post(place, path, body(prose), withinMs);
  const found = remarks(parsed(answer), prose);
  if (found === null) throw new Failure("unavailable");
  return found;
}

function post({ host, port }: LoopbackAddress, path: string, body: string, withinMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => {
      call.destroy();
      reject(new Failure("unavailable"));
    };
    const call = request(
      {
        host,
        port,
        path,
        method: "POST",
        // A connection of its own, to the address as it is: no pool, no proxy, nothing to look up.
        agent: false,
        family: host === "::1" ? 6 : 4,
        headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8", "content-length": Buffer.byteLength(body) },
        signal: AbortSignal.timeout(withinMs),
      },
      (response) => {
        if (response.statusCode !== 200) {
          fail();
          return;
        }
        const chunks: Buffer[] = [];
        let length = 0;
        response.on("data", (chunk: Buffer) => {
          length += chunk.length;
          if (length > longestAnswer) fail();
          else chunks.push(chunk);
        });
        response.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
        response.on("error", fail);
      },
    );
    call.on("error", fail);
    call.end(body);
  });
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return null;
  }
}
