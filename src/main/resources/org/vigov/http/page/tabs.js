import { byId, button, el } from "./dom.js";

/** Tabs after the pattern of the ARIA practices: arrows move, one tab is in the tab order. */
export function showTabs(tables) {
  const tabs = tables.map((table, i) =>
    button(table.name, { role: "tab", id: `tab-${i}`, "aria-controls": `panel-${i}` }, () => select(i)));
  const panels = tables.map((table, i) =>
    el("div", { role: "tabpanel", id: `panel-${i}`, "aria-labelledby": `tab-${i}`, tabindex: 0 }, table.content));
  tabs.forEach((tab, i) => {
    tab.append(el("span", { class: "count" }, String(tables[i].count)));
    tab.addEventListener("keydown", (event) => move(event, i));
  });

  function select(chosen) {
    tabs.forEach((tab, i) => {
      tab.setAttribute("aria-selected", i === chosen);
      tab.tabIndex = i === chosen ? 0 : -1;
      panels[i].hidden = i !== chosen;
    });
  }

  function move(event, from) {
    const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const chosen = (to + tabs.length) % tabs.length;
      select(chosen);
      tabs[chosen].focus();
    }
  }

  byId("tabs").replaceChildren(...tabs);
  byId("panels").replaceChildren(...panels);
  select(Math.max(0, tables.findIndex((table) => table.count > 0)));
}
