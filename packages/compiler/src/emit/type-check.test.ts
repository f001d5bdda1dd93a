import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { rich } from "../../test/rich-instrument.ts";
import { emitAjvModule } from "./ajv-module.ts";
import { emitCheckModule } from "./check-module.ts";
import { responseSchema } from "./response-schema.ts";
import { emitTypeModule } from "./type-module.ts";
import { emitZodModule } from "./zod-module.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const gen = `${root}packages/schemas/src/gen`;

/** What the compiler of the workspace says about files that are not there. */
function diagnosticsOf(files: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const host = ts.createCompilerHost(options);
  const { directoryExists, fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.readFile = (path) => files.get(path) ?? readFile.call(host, path);
  host.directoryExists = (path) =>
    [...files.keys()].some((file) => file.startsWith(`${path}/`)) || directoryExists?.call(host, path) === true;
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${path.slice(gen.length)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  });
}

describe("the modules of an instrument", () => {
  it("pass the type check of the workspace, whatever the items are called and the texts say", async () => {
    const labels = {
      language: "en",
      title: ["Ends */ here, `and` $", "{here}"].join(""),
      dimensions: {},
      items: { class: { text: "A */ and\n * a line" } },
      digest: "none",
    };
    const schema = responseSchema(
      rich,
      labels,
      new Map([
        ["class", "set"],
        ["await", "reg-exp"],
        ["town", "icf-11b"],
      ]),
    );
    const modules = new Map([
      [`${gen}/check/rich/1.0.0.ts`, emitCheckModule(rich)],
      [`${gen}/types/rich/1.0.0.ts`, await emitTypeModule(schema)],
      [`${gen}/zod/rich/1.0.0.ts`, emitZodModule(schema)],
      [`${gen}/ajv/rich/1.0.0.ts`, await emitAjvModule(schema, String(schema["title"]), "rich/1.0.0")],
      [
        `${gen}/rich-use.ts`,
        'import { validate } from "./ajv/rich/1.0.0.ts";\nexport const isRich: boolean = validate({});\nexport const wrong: number = validate({});\n',
      ],
    ]);
    expect(diagnosticsOf(modules)).toEqual(["/rich-use.ts: Type 'boolean' is not assignable to type 'number'."]);
  }, 60_000);
});
