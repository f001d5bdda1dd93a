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
 * Makes `expr; // => value` an assertion, at any depth, and takes types and import declarations away.
 *
 * A value may go on over the following comment lines, or stand whole on the line below its statement. After
 * `const x = expr;` it is the value of `x`.
 */
export function compileExample(code: string): CompiledExample {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const assertions = statementsIn(source).flatMap((statement) => {
    const value = valueAfter(code, statement.end);
    if (value === undefined) return [];
    const call = `expectEqual(${actualOf(statement, value)}, (${value}), ${source.getLineAndCharacterOfPosition(statement.end).line});`;
    return { from: ts.isExpressionStatement(statement) ? statement.getStart() : statement.end, to: statement.end, text: call };
  });
  const stated = code.match(/\/\/ =>/g)?.length ?? 0;
  if (stated !== assertions.length)
    throw new Error(`${stated} values are stated, ${assertions.length} of them after a statement:\n${code}`);
  const imports = source.statements
    .filter(ts.isImportDeclaration)
    .map((statement) => ({ from: statement.pos, to: statement.end, text: "" }));
  const edits = [...imports, ...assertions].sort((a, b) => b.from - a.from);
  const nested = edits.find(({ from }, index) => (edits[index + 1]?.to ?? 0) > from);
  if (nested) throw new Error(`A value is stated inside a statement that states one too: ${nested.text}`);
  const body = edits.reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code);
  return {
    imports: importsOf(source),
    body: `{\n${toJavaScript(body)}\n}`,
    assertions: assertions.length,
    identifiers: identifiersOf(source),
  };
}

/** All expressions and declarations that are statements. */
function statementsIn(node: ts.Node): (ts.ExpressionStatement | ts.VariableStatement)[] {
  const inner: (ts.ExpressionStatement | ts.VariableStatement)[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...statementsIn(child));
  });
  return ts.isExpressionStatement(node) || ts.isVariableStatement(node) ? [node, ...inner] : inner;
}

function actualOf(statement: ts.ExpressionStatement | ts.VariableStatement, value: string): string {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  const [declaration, ...others] = statement.declarationList.declarations;
  if (declaration && others.length === 0) return declaration.name.getText();
  throw new Error(`"// => ${value}" stands after a statement that has no value: ${statement.getText()}`);
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

function valueAfter(code: string, end: number): string | undefined {
  const found = /^[ \t]*\n?[ \t]*\/\/ =>(.*(?:\n[ \t]*\/\/(?! =>).*)*)/.exec(code.slice(end));
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
