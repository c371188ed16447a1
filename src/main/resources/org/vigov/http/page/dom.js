/** Makes elements. Data gets into the page as text only, never as HTML. */

export const byId = (id) => document.getElementById(id);

/** An element with attributes (false and undefined are left out) and children (nodes or strings). */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      node.setAttribute(key, value === true ? "" : String(value));
    }
  }
  node.append(...children.filter((child) => child !== undefined && child !== ""));
  return node;
}

/** A button that does something. */
export function button(label, attributes, action) {
  const node = el("button", { type: "button", ...attributes }, label);
  node.addEventListener("click", action);
  return node;
}
