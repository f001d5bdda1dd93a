import { plural } from "../plural.ts";
import type { IndicatorsText } from "./indicators-text.ts";

/** Spanish. */
export const indicators: IndicatorsText = {
  unknown: "No existe la versión de indicador «{value}».",
  notComputable: "{value} no se puede calcular a partir de nuestros registros: {reason}",
  noneFits: "{path} no contiene registros ni respuestas con los que se calcule un indicador.",
  tooManyFields: "Se puede desglosar por dos campos como máximo a la vez, más la ronda: {value} son demasiados.",
  unknownField: "Ningún indicador que permita este archivo se desglosa por «{value}».",
  badPeriod: "«{value}» no es un día. Escríbalo así: 2022-06-30.",
  title: plural("es", { one: "{n} indicador", other: "{n} indicadores" }),
  rowsRead: plural("es", { one: "{n} fila leída", other: "{n} filas leídas" }),
  rowsLeftOut: plural("es", { one: "{n} dejada fuera por un error", other: "{n} dejadas fuera por errores" }),
  of: "{numerator} de {denominator}",
  population: "quiénes",
  denominator: "de",
  numerator: "contados",
  all: "todos",
  missing: {
    not_asked: "no preguntado",
    not_applicable: "no aplicable",
    refused: "no quiso responder",
    dont_know: "no sabe",
    absent: "sin respuesta",
  },
  hidden: "oculto",
  hiddenGroups: plural("es", {
    one: "{n} grupo está oculto: se podría reconocer a personas en él, o delataría a un grupo así.",
    other: "{n} grupos están ocultos: se podría reconocer a personas en ellos, o delatarían a un grupo así.",
  }),
  moreGroups: plural("es", { one: "y {n} grupo más en indicators.csv", other: "y {n} grupos más en indicators.csv" }),
  notUsed: plural("es", { one: "{n} sin usar, porque falta una respuesta", other: "{n} sin usar, porque falta una respuesta" }),
  insufficient: {
    nobody: "nadie a quien describir",
    "no-denominator": "nadie en el denominador",
    "one-in-a-stratum": "un estrato con una sola entrevista",
    "no-pairs": "nadie en ambas rondas",
    "no-exposure": "ningún tiempo sobre el que contar",
    "too-few": "demasiado pocos",
  },
  notToldApart: "sin desglosar por: {fields}",
  matched: "{n} en ambas rondas",
  confidence: "Los límites valen con una confianza de {confidence}.",
  levels: { project: "proyecto", programme: "programa", framework: "marco" },
  cannotCompare: "«{value}» no distingue grupos que se puedan comparar. Nómbrelo también con --by o --by-round.",
  againstAlone: "--against dice con qué grupo se comparan los demás; necesita --compare.",
  compared: {
    title: "Comparación por {field}",
    legend:
      "El primero menos el segundo (en las proporciones, en puntos de 100), con sus límites. p se corrige según el número de pares del indicador (Holm).",
    not: plural("es", {
      one: "{n} par sin comparar: una cifra está oculta o no se puede dar",
      other: "{n} pares sin comparar: una cifra está oculta o no se puede dar",
    }),
  },
  files: {
    comparisons: "una línea por par de grupos",
    csv: "una línea por grupo, con los denominadores en palabras",
    json: "lo mismo para programas, con las definiciones utilizadas",
  },
  notice: "Las cifras de niveles distintos (proyecto, programa, marco) nunca se suman.",
};
