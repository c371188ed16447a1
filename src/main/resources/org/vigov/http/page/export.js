import { button } from "./dom.js";

const COLUMNS = ["id", "kind", "action", "what", "value", "max", "plan", "total", "percent",
  "baseline", "unit", "comparator", "parent", "period", "organization", "text"];

/** Indicators as CSV for spreadsheets: UTF-8 with its mark, CRLF, numbers with a point. */
export function csv(indicators) {
  const rows = indicators.map((indicator) => COLUMNS.map((column) => field(indicator[column])));
  return "\ufeff" + [COLUMNS, ...rows].map((row) => row.join(",") + "\r\n").join("");
}

/** A text that a spreadsheet would run as a formula is marked as text. */
function field(value) {
  if (value === undefined || typeof value === "number") {
    return value ?? "";
  }
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A button that saves what a function makes, a string or a promise of one. */
export function saver(label, name, type, make, onFailure) {
  return button(label, {}, async () => {
    try {
      save(name, type, await make());
    } catch (problem) {
      onFailure(problem);
    }
  });
}

function save(name, type, content) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
