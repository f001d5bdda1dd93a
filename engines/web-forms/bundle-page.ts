import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const page = fileURLToPath(new URL("page/", import.meta.url));

/**
 * The engine in the package of ODK Web Forms is not exported and not published at this version by itself, so the one inside is
 * made an export: the very code that the component runs.
 */
const engineInside: Plugin = {
  name: "odk-web-forms-engine",
  setup(bundler) {
    let chunk = "";
    bundler.onResolve({ filter: /^odk-web-forms-engine$/ }, async ({ resolveDir }) => {
      const { path } = await bundler.resolve("@getodk/web-forms", { kind: "import-statement", resolveDir });
      const name = /from "\.\/(index-[\w-]+\.js)"/.exec(await readFile(path, "utf8"))?.[1];
      if (name === undefined) return { errors: [{ text: "ODK Web Forms is not built as it was: no chunk with its engine" }] };
      chunk = join(path, "..", name);
      return { path: chunk };
    });
    bundler.onLoad({ filter: /index-[\w-]+\.js$/ }, async ({ path }) => {
      const contents = await readFile(path, "utf8");
      return { contents: contents.includes("loadForm = (") ? `${contents}\nexport { loadForm };\n` : contents, loader: "js" };
    });
  },
};

/** Writes the page that holds ODK Web Forms into a folder. */
export async function bundlePage(folder: string): Promise<void> {
  await build({
    entryPoints: [join(page, "host-page.mjs")],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    plugins: [engineInside],
  });
  await copyFile(join(page, "index.html"), join(folder, "index.html"));
}
