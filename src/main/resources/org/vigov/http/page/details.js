import { byId, el } from "./dom.js";
import { ENTITIES, KINDS, ROLES, figure, label, number, share, time } from "./labels.js";

/** What is known of the entity under the pointer, beside it. */
export class Details {
  constructor() {
    this.box = byId("details");
    this.entities = new Map();
    this.notes = new Map();
    const article = byId("article");
    article.addEventListener("pointerover", (event) => this.over(event.target.closest("mark")));
    article.addEventListener("pointerleave", () => this.hide());
    article.addEventListener("click", (event) => this.over(event.target.closest("mark")));
    document.addEventListener("scroll", () => this.hide(), { passive: true });
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.hide());
  }

  show(annotation) {
    this.hide();
    this.entities = new Map(annotation.entities.map((entity) => [entity.id, entity]));
    this.notes = new Map();
    for (const official of annotation.officials) {
      this.note(official.mentions, [official.name, ...official.roles.map((role) => label(ROLES, role))].join(", "));
      for (const position of official.positions) {
        this.note(position.mentions, `${official.name}${position.organization ? `, ${position.organization}` : ""}`);
      }
    }
    annotation.organizations.forEach((body) => this.note(body.mentions, body.name));
    annotation.indicators.forEach((indicator) => this.note(indicator.mentions, inWords(indicator)));
  }

  note(ids, text) {
    ids.forEach((id) => this.notes.set(id, text));
  }

  over(mark) {
    const entity = mark && this.entities.get(mark.dataset.entity);
    if (!entity) {
      this.hide();
      return;
    }
    const rows = [el("strong", {}, label(ENTITIES, entity.type))];
    if (entity.value) {
      const words = time(entity.value);
      rows.push(el("div", {}, words === entity.value ? words : `${words} (${entity.value})`));
    }
    if (this.notes.has(entity.id)) {
      rows.push(el("div", {}, this.notes.get(entity.id)));
    }
    if (entity.score !== undefined) {
      rows.push(el("div", { class: "faint" }, `tin cậy ${share(entity.score)}`));
    }
    this.box.replaceChildren(...rows);
    this.box.hidden = false;
    this.place(mark.getClientRects()[0]);
  }

  /** Below the mention, inside the window; above it where there is no room below. */
  place(at) {
    const box = this.box.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - box.width - 8));
    const below = at.bottom + 6;
    const top = below + box.height > window.innerHeight ? at.top - box.height - 6 : below;
    this.box.style.left = `${left}px`;
    this.box.style.top = `${top}px`;
  }

  hide() {
    this.box.hidden = true;
  }
}

function inWords(indicator) {
  const parts = [
    `${label(KINDS, indicator.kind)}: ${[indicator.action, indicator.what].filter(Boolean).join(" ")}`,
    `${figure(indicator)} ${indicator.unit ?? ""}`.trim(),
    indicator.plan !== undefined && `kế hoạch ${number(indicator.plan)}`,
    indicator.total !== undefined && `trên ${number(indicator.total)}`,
    indicator.percent !== undefined && `${number(indicator.percent)}%`,
    time(indicator.period),
  ];
  return parts.filter(Boolean).join(" · ");
}
