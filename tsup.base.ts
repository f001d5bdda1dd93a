import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Options } from "tsup";
import ts from "typescript";

/**
 * How a published package is built: esbuild (through tsup) writes the JavaScript, the TypeScript compiler the declarations.
 *
 * Not tsup's own `dts`, which starts a compiler for each entry: measured with 49 entries, 34 s instead of 4 s. Declarations
 * are written one per source file, with maps that lead into the published `src`. Types are checked by `tsc`, not here.
 *
 * `platform` is `neutral` unless a package says otherwise: an import of a Node module then fails the build.
 */
export function library(entry: readonly string[], { platform = "neutral" }: { platform?: "neutral" | "node" } = {}): Options {
  return defineConfig({
    entry: [...entry, "!src/**/*.test.ts"],
    format: "esm",
    target: ["node20", "es2022"],
    platform,
    removeNodeProtocol: false,
    splitting: true,
    sourcemap: true,
    clean: true,
    silent: true,
    external: optionalPackages(),
    esbuildOptions: (options) => {
      options.sourcesContent = false;
    },
    onSuccess: async () => writeDeclarations(),
  }) as Options;
}

/** Optional dependencies of the package in the working folder: they are loaded when used, so they must not be built in. */
function optionalPackages(): RegExp[] {
  const { optionalDependencies = {} } = JSON.parse(readFileSync("package.json", "utf8")) as { optionalDependencies?: object };
  return Object.keys(optionalDependencies).map((name) => new RegExp(`^${name}(/|$)`));
}

/** Declarations of the package in the working folder, `src/**` to `dist/**`; throws the compiler's messages. */
function writeDeclarations(): void {
  const from = join(process.cwd(), "src");
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic: ts.Diagnostic) => fail([diagnostic]) };
  const config = ts.getParsedCommandLineOfConfigFile(
    ts.findConfigFile(process.cwd(), ts.sys.fileExists) ?? "tsconfig.json",
    {
      noEmit: false,
      declaration: true,
      declarationMap: true,
      emitDeclarationOnly: true,
      noCheck: true,
      rootDir: from,
      outDir: "dist",
      types: [],
    },
    host,
  );
  const files = ts.sys.readDirectory(from, [".ts"], ["**/*.test.ts"]);
  const program = ts.createProgram(files, { ...config?.options, noEmit: false });
  const write: ts.WriteFileCallback = (path, text) => ts.sys.writeFile(path, text.replaceAll(relativeTsImport, '$1.js"'));
  for (const file of files) {
    const { diagnostics } = program.emit(program.getSourceFile(file), write, undefined, true);
    if (diagnostics.length > 0) fail(diagnostics);
  }
}

const relativeTsImport = /\b((?:from|import) ?\(?"\.{1,2}\/[^"\n]+)\.ts"/g;

function fail(diagnostics: readonly ts.Diagnostic[]): never {
  rmSync("dist", { recursive: true, force: true });
  throw new Error(
    ts.formatDiagnostics(diagnostics, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => process.cwd(),
      getNewLine: () => "\n",
    }),
  );
}
