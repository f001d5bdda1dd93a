/** Refers to another row of a form by its name, in an expression or a text: `${name}`. */
export function referenceTo(name: string): string {
  return `\${${name}}`;
}
