import { OdkWebForm, webFormsPlugin } from "@getodk/web-forms";
import { loadForm } from "odk-web-forms-engine"; // the engine inside ODK Web Forms itself: see bundle-page.ts
import { createApp, h } from "vue";

let app;

/** What ODK Web Forms asks a page for; none of our forms has attachments. */
const fetchFormAttachment = async () => ({ ok: false, status: 404, headers: new Headers(), text: async () => "" });

/** Shows a form to be filled in. What is sent is left in `sent`. */
function openForm(formXml) {
  app?.unmount();
  globalThis.webForms.sent = undefined;
  const onSubmit = async ({ status, data }, callback) => {
    const text = await data[0].get("xml_submission_file").text();
    globalThis.webForms.sent = { status, text };
    callback({});
  };
  app = createApp({ render: () => h(OdkWebForm, { formXml, fetchFormAttachment, onSubmit }) });
  app.use(webFormsPlugin);
  app.mount("#form");
}

/** The nodes of a form that take answers, by name; in the rows of a repeat with the row before it: `trees[2]/height`. */
function nodesByName(node, row = "", found = new Map()) {
  for (const [at, child] of (node.currentState.children ?? []).entries()) {
    const name = child.definition.qualifiedName.localName;
    found.set(`${row}${name}`, child);
    nodesByName(child, child.nodeType === "repeat-instance" ? `${name}[${at + 1}]/` : row, found);
  }
  return found;
}

const codesOf = (node, value) => (node.selectType === "select1" ? [value] : value.split(" "));

function setAnswer(node, value) {
  if (node.nodeType === "select") node.selectValues(codesOf(node, value));
  else node.setValue(value);
}

/** Whether a question took an answer; one that is not asked keeps it from sight, and only has to offer it. */
function hasTaken(node, value) {
  const { value: taken, relevant } = node.currentState;
  if (node.nodeType !== "select") return !relevant || (taken !== null && taken !== "");
  const codes = codesOf(node, value);
  return relevant ? taken.length === codes.length : codes.every((code) => node.getValueOption(code) !== null);
}

/**
 * Fills in a form once for each case, as ODK Web Forms does when a person answers, and gives what would be sent.
 *
 * A case is a list of [question, value]; `unknown` are questions that the form does not have or values that it did not take.
 */
async function fillIn(formXml, cases) {
  const form = await loadForm(formXml, { fetchFormAttachment });
  if (form.status === "failure") throw form.error;
  const filled = [];
  for (const answers of cases) {
    const { root } = form.resetInstance({});
    let nodes = nodesByName(root);
    const asked = ([name]) => nodes.has(name) && nodes.get(name).nodeType !== "model-value";
    const answer = ([name, value]) => {
      if (!asked([name])) return;
      setAnswer(nodes.get(name), value);
      if (/^rs_.*_count$/.test(name)) nodes = nodesByName(root); // there are other rows now
    };
    // what a person answered first, and then changed
    for (const [name, value] of answers) if (name.startsWith("first:")) answer([name.slice("first:".length), value]);
    const given = answers.filter(([name]) => !name.startsWith("first:"));
    for (const each of given) answer(each);
    const unknown = given.filter((each) => !asked(each) || !hasTaken(nodes.get(each[0]), each[1])).map(([name]) => name);
    const payload = await root.prepareInstancePayload({ payloadType: "monolithic" });
    const violations = (payload.violations ?? []).map(({ nodeId, violation }) => {
      const node = [...nodes.values()].find((each) => each.nodeId === nodeId);
      return { name: node?.definition.qualifiedName.localName, condition: violation.condition };
    });
    filled.push({ unknown, violations, text: await payload.data[0].get("xml_submission_file").text() });
  }
  return filled;
}

globalThis.webForms = { openForm, fillIn, sent: undefined };
