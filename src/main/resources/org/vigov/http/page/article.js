import { byId, el } from "./dom.js";
import { BLOCKS, ENTITIES, known, label } from "./labels.js";

/**
 * The article with its entities marked. Its text is cut into pieces at every place where anything
 * begins or ends, so that any span can be lit up later. Offsets are indices of JS strings.
 */
export class ArticleView {
  constructor(annotation) {
    this.annotation = annotation;
    this.root = byId("article");
    this.cuts = cutsOf(annotation);
    this.entity = 0;
    this.cut = 0;
    this.pieces = [];
    this.root.replaceChildren(...annotation.blocks.map((block) => this.block(block)));
    this.legend(byId("legend"));
  }

  block(block) {
    const name = block.type === "headline" ? "h3" : "p";
    const node = el(name, { class: `block ${block.type}` });
    if (known(BLOCKS, block.type)) {
      node.append(el("span", { class: "tag" }, BLOCKS[block.type]));
    }
    const entities = this.annotation.entities;
    let at = block.begin;
    for (; this.entity < entities.length && entities[this.entity].begin < block.end; this.entity++) {
      const entity = entities[this.entity];
      node.append(...this.text(at, entity.begin));
      node.append(el("mark", { class: styleOf(entity.type), "data-entity": entity.id }, ...this.text(entity.begin, entity.end)));
      at = entity.end;
    }
    node.append(...this.text(at, block.end));
    return node;
  }

  /** The text from one offset to another, in pieces that can be lit up. */
  text(begin, end) {
    const nodes = [];
    for (let at = begin; at < end; ) {
      while (this.cut < this.cuts.length && this.cuts[this.cut] <= at) {
        this.cut++;
      }
      const to = Math.min(end, this.cuts[this.cut] ?? end);
      const node = el("span", {}, this.annotation.text.slice(at, to));
      this.pieces.push({ begin: at, end: to, node });
      nodes.push(node);
      at = to;
    }
    return nodes;
  }

  /** Lights up spans, nothing else, and brings the first into view. */
  show(spans) {
    this.root.querySelectorAll(".lit").forEach((node) => node.classList.remove("lit"));
    const lit = this.pieces.filter((piece) =>
      spans.some((span) => span.begin <= piece.begin && piece.end <= span.end));
    lit.forEach((piece) => piece.node.classList.add("lit"));
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    lit[0]?.node.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "center" });
  }

  legend(target) {
    const counts = new Map();
    for (const { type } of this.annotation.entities) {
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    const order = [...Object.keys(ENTITIES).filter((type) => counts.has(type)),
      ...[...counts.keys()].filter((type) => !known(ENTITIES, type))];
    target.replaceChildren(...order.map((type) => this.choice(type, counts.get(type))));
  }

  choice(type, count) {
    const style = styleOf(type);
    const box = el("input", { type: "checkbox", checked: true });
    box.addEventListener("change", () => this.root.classList.toggle(`no-${style}`, !box.checked));
    this.root.classList.remove(`no-${style}`);
    return el("label", { class: "chip" }, box, el("mark", { class: style }, label(ENTITIES, type)), ` ${count}`);
  }
}

/** Labels of a corpus of one's own share one style. */
const styleOf = (type) => (known(ENTITIES, type) ? type : "OTHER");

function cutsOf(annotation) {
  const spans = [
    ...annotation.activities.flatMap((activity) => activity.evidence),
    ...annotation.documents,
    ...annotation.indicators,
  ];
  return [...new Set(spans.flatMap((span) => [span.begin, span.end]))].sort((a, b) => a - b);
}
