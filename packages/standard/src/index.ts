export type { CatalogueEntry } from "./catalogue-entry.ts";
export { catalogue } from "./gen/catalogue.ts";
export {
  loadCodelist,
  loadIndicator,
  loadInstrument,
  loadLabels,
  loadRecord,
  loadScoring,
  loadTitles,
  loadWorkflow,
  loadWorkflowLabels,
} from "./load.ts";
