import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { dictionaryPlugin } from "../resources/tools/vite-dictionary.ts";

/** Unit tests: beside the files they test, on plain Node. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [dictionaryPlugin()],
  test: {
    include: ["{shared,electron,renderer,resources,.config}/**/*.test.{ts,tsx}"],
    environment: "node",
    testTimeout: 30_000,
  },
});
