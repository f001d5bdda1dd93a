import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Imports TypeScript source as if it stood in a folder of the workspace, with everything that it imports bundled in. */
export async function importModule<Module>(source: string, folder: string): Promise<Module> {
  const { outputFiles } = await build({
    stdin: { contents: source, loader: "ts", resolveDir: fileURLToPath(new URL(`../../../${folder}`, import.meta.url)) },
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["@reintegration/source"],
    write: false,
  });
  return (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`
  )) as Module;
}
