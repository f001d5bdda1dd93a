import ts from "typescript";

/** An example ready to run. */
export interface CompiledExample {
  /** Its own import declarations: module to imported name to local name (`*` for a namespace). */
  readonly imports: readonly { readonly module: string; readonly imported: string; readonly local: string }[];
  /** Body of an async function that takes the scope's names and `expectEqual(actual, expected, line)`. */
  readonly body: string;
  /** How many `// =>` it holds. */
  readonly assertions: number;
  /** Every identifier it mentions. */
  readonly identifiers: ReadonlySet<string>;
}

/**
 * Makes `expr; // => value` an assertion, and takes types and import declarations away.
 *
 * A value may go on over the following comment lines, or stand whole on the line below its statement. After
 * `const x = expr;` it is the value of `x`.
 */
export function compileExample(code: string): CompiledExample {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const body: string[] = [];
  let assertions = 0;
  for (const [index, statement] of source.statements.entries()) {
    if (ts.isImportDeclaration(statement)) continue;
    const value = valueBetween(code, statement.end, source.statements[index + 1]?.getStart() ?? code.length);
    if (value === undefined) {
      body.push(statement.getText());
      continue;
    }
    assertions += 1;
    const line = source.getLineAndCharacterOfPosition(statement.end).line;
    if (ts.isExpressionStatement(statement)) {
      body.push(`expectEqual(${statement.expression.getText()}, (${value}), ${line});`);
    } else if (ts.isVariableStatement(statement) && statement.declarationList.declarations.length === 1) {
      body.push(statement.getText(), `expectEqual(${statement.declarationList.declarations[0]?.name.getText()}, (${value}), ${line});`);
    } else {
      throw new Error(`"// => ${value}" stands after a statement that has no value: ${statement.getText()}`);
    }
  }
  return { imports: importsOf(source), body: `{\n${toJavaScript(body.join("\n"))}\n}`, assertions, identifiers: identifiersOf(source) };
}

/** The imports of a TypeScript file or example that hold at run time. */
export function importsOf(source: ts.SourceFile): CompiledExample["imports"] {
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    if (importClause === undefined || importClause.isTypeOnly) return [];
    const module = (moduleSpecifier as ts.StringLiteral).text;
    const bindings = importClause.namedBindings;
    const byDefault = importClause.name ? [{ module, imported: "default", local: importClause.name.text }] : [];
    if (bindings === undefined) return byDefault;
    if (ts.isNamespaceImport(bindings)) return [...byDefault, { module, imported: "*", local: bindings.name.text }];
    const named = bindings.elements.filter((element) => !element.isTypeOnly);
    return [
      ...byDefault,
      ...named.map((element) => ({ module, imported: (element.propertyName ?? element.name).text, local: element.name.text })),
    ];
  });
}

function valueBetween(code: string, from: number, to: number): string | undefined {
  const found = /^[ \t;]*\n?[ \t]*\/\/ =>(.*(?:\n[ \t]*\/\/(?! =>).*)*)/.exec(code.slice(from, to));
  return found?.[1]?.replaceAll(/\n[ \t]*\/\//g, "\n").trim();
}

function toJavaScript(code: string): string {
  const { outputText, diagnostics } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true, removeComments: true },
  });
  const [first] = diagnostics ?? [];
  if (first) throw new Error(`The example is not TypeScript: ${ts.flattenDiagnosticMessageText(first.messageText, "\n")}\n${code}`);
  return outputText;
}

function identifiersOf(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const word of source.text.matchAll(/\/\/ =>.*/g)) for (const name of word[0].match(/[A-Za-z_$][\w$]*/g) ?? []) names.add(name);
  return names;
}
