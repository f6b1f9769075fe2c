import { expect, test } from "vitest";
import { loopbackAddress } from "./settings.ts";

test.each([
  ["http://localhost:8081", "127.0.0.1", 8081],
  ["http://LOCALHOST", "127.0.0.1", 80],
  ["http://127.0.0.1:8080/", "127.0.0.1", 8080],
  ["http://[::1]:8010", "::1", 8010],
])("%s is this machine", (address, host, port) => {
  expect(loopbackAddress(address)).toEqual({ host, port });
});

test.each([
  "http://exemple.fr:8081",
  "http://192.168.1.10:8081",
  "http://0.0.0.0:8081",
  "http://127.0.0.1.exemple.fr",
  "http://localhost.exemple.fr",
  "http://localhost@exemple.fr",
  "http://exemple.fr#localhost",
  "http://exemple.fr/?http://localhost",
  "http://127.1:8081",
  "http://2130706433",
  "http://[::ffff:127.0.0.1]",
  "http://[::]:80",
  "https://localhost:8081",
  "file:///localhost",
  "localhost:8081",
  "http://localhost:0",
  "http://localhost:70000",
  "http://localhost:8081/v2/check",
  "http://localhost:8081\n",
  " http://localhost:8081",
  "",
])("%j is refused", (address) => {
  expect(loopbackAddress(address)).toBeNull();
});
