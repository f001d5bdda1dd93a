import { library } from "../../tsup.base.ts";

export default library([
  "src/index.ts",
  "src/gen/{instruments,scorings,records,workflows,indicators,codelists,labels,workflow-labels,titles}/**/*.ts",
]);
