// Runs in the page: Mermaid and bpmn-js are globals of their bundles.
const place = () => document.getElementById("place");
let number = 0;

globalThis.mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });

/** Draws a Mermaid diagram at its own size. */
globalThis.drawMermaid = async (text) => {
  number += 1;
  const { svg } = await globalThis.mermaid.render(`diagram${number}`, text);
  place().innerHTML = svg;
  const drawing = place().querySelector("svg");
  const { width, height } = drawing.viewBox.baseVal;
  drawing.style.maxWidth = "none";
  drawing.setAttribute("width", width);
  drawing.setAttribute("height", height);
  place().style.width = `${Math.ceil(width)}px`;
  place().style.height = `${Math.ceil(height)}px`;
  const texts = [...place().querySelectorAll("foreignObject, text")].map((each) => each.textContent);
  const drawn = [...place().querySelectorAll("g.node")].map((each) => each.id);
  return { text: texts.join(" "), warnings: [], drawn, width: Math.ceil(width), height: Math.ceil(height) };
};

/** Opens a BPMN file in the viewer of bpmn.io, at its own size. */
globalThis.drawBpmn = async (xml) => {
  place().innerHTML = "";
  const viewer = new globalThis.BpmnJS({ container: "#place" });
  const { warnings } = await viewer.importXML(xml);
  const canvas = viewer.get("canvas");
  const { width, height } = canvas.viewbox().inner;
  place().style.width = `${Math.ceil(width) + 80}px`;
  place().style.height = `${Math.ceil(height) + 80}px`;
  canvas.resized();
  canvas.zoom("fit-viewport");
  const all = viewer.get("elementRegistry").getAll();
  const texts = [...place().querySelectorAll("text")].map((each) =>
    [...each.querySelectorAll("tspan")].map((line) => line.textContent).join(" "),
  );
  return {
    text: texts.join(" "),
    warnings: warnings.map(({ message }) => message),
    drawn: all.filter(({ labelTarget }) => !labelTarget).map(({ id }) => id),
    width: Math.ceil(width) + 80,
    height: Math.ceil(height) + 80,
  };
};
