export type { CatalogueEntry } from "./catalogue-entry.ts";
export { catalogue } from "./gen/catalogue.ts";
export { loadInstrument, loadLabels, loadScoring, loadTitles } from "./load.ts";
