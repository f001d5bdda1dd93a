import { OptionDefaults } from "typedoc";

/** API reference of the published packages with code, from their sources, to docs/reference/api. Any warning fails. */
export default {
  name: "Reintegration Standard",
  entryPointStrategy: "packages",
  entryPoints: [
    "model",
    "standard",
    "scoring",
    "schemas",
    "forms",
    "sql",
    "codebooks",
    "case-management",
    "diagrams",
    "indicators",
    "cli",
  ].map((id) => `packages/${id}`),
  packageOptions: {
    entryPoints: ["src/index.ts"],
    tsconfig: "../../tsconfig.docs.json",
    readme: "README.md",
    sort: ["source-order"],
    disableGit: true,
    disableSources: true,
    skipErrorChecking: true,
    blockTags: [...OptionDefaults.blockTags, "@minItems", "@maxItems"],
    excludeTags: [...OptionDefaults.excludeTags, "@minItems", "@maxItems"],
    validation: { notExported: true, invalidLink: true, rewrittenLink: true, notDocumented: false },
  },
  out: "docs/reference/api",
  readme: "none",
  hideGenerator: true,
  includeVersion: true,
  treatWarningsAsErrors: true,
  logLevel: "Warn",
};
