import { defineConfig } from "vitest/config";

/** Workspace packages are read from their TypeScript source, so that tests need no build. The other three are vite's own. */
const conditions = ["@reintegration/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    setupFiles: ["test/seed-properties.ts"],
    include: ["packages/*/{src,test}/**/*.test.ts", "test/**/*.test.ts", "examples/**/*.test.ts", "engines/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    maxWorkers: 2,
    // The code under test keeps no state, and files that share a worker take half the time. A test that changes something global puts it back.
    isolate: false,
    testTimeout: 60_000,
  },
});
