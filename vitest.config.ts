import { defineConfig } from "vitest/config";

/** Workspace packages are read from their TypeScript source, so that tests need no build. The other three are vite's own. */
const conditions = ["@reintegration/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/{src,test}/**/*.test.ts", "test/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
