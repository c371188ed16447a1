import { button, el } from "./dom.js";
import { ACTIVITIES, ENTITIES, KINDS, ROLES, figure, label, number, share, time } from "./labels.js";

/** The facts of an annotation as tables: [{name, count, content}]. A click shows where they stand. */
export function tablesOf(annotation, show) {
  const entities = new Map(annotation.entities.map((entity) => [entity.id, entity]));
  const spans = (ids) => ids.map((id) => entities.get(id)).filter(Boolean);
  const go = (text, where) => (where.length > 0 ? button(text, { class: "go" }, () => show(where)) : text);
  return [
    indicators(annotation, (i) => go(i.text, [i, ...spans(i.mentions)])),
    activities(annotation, go),
    officials(annotation, (o) => go(o.name, spans(o.mentions))),
    organizations(annotation, (o) => go(o.name, spans(o.mentions))),
    documents(annotation, go),
    dates(annotation, go),
  ];
}

function indicators({ indicators: all }, link) {
  const rows = all.map((i) => [
    link(i),
    el("span", { class: `kind ${i.kind}` }, label(KINDS, i.kind)),
    i.action,
    what(i),
    numeric(figure(i) + unit(i), i.baseline === undefined ? undefined : `trước: ${number(i.baseline)}`),
    numeric(i.plan !== undefined ? `KH ${number(i.plan)}` : number(i.total)),
    numeric(number(i.percent)),
    time(i.period),
    i.organization && el("span", { class: "what" }, i.organization),
    checks(i.checks),
  ]);
  const heads = ["Trong bài", "Loại", "Việc", "Nội dung", "Giá trị", "Kế hoạch / tổng", "%", "Kỳ", "Cơ quan", "Kiểm tra"];
  return table("Số liệu", heads, rows);
}

const unit = (indicator) => (indicator.unit === "%" ? "%" : indicator.unit ? ` ${indicator.unit}` : "");

/** A part of a total is set off, and says of which. */
function what(indicator) {
  const part = indicator.parent ? el("span", { class: "faint", title: `trong ${indicator.parent}` }, "↳ ") : "";
  return el("span", { class: "what" }, part, indicator.what);
}

function checks(all) {
  return el("span", {}, ...all.map((check) => el("span", { class: check.ok ? "ok" : "bad" },
    `${check.ok ? "✓" : "✗"} ${check.rule} `)));
}

function activities({ activities: all }, go) {
  const rows = all.map((a) => {
    const name = label(ACTIVITIES, a.type);
    const meter = a.score === undefined ? "" : el("meter", { min: 0, max: 1, value: a.score }, share(a.score));
    return [go(name, a.evidence), el("span", { class: "score" }, meter, share(a.score)), numeric(String(a.evidence.length))];
  });
  return table("Hoạt động", ["Lĩnh vực", "Tin cậy", "Chỗ nói tới"], rows);
}

function officials({ officials: all }, link) {
  const rows = all.map((o) => [
    el("span", {}, o.honorific ? `${o.honorific} ` : "", link(o)),
    list(o.positions.map((p) => (p.organization ? `${p.title}, ${p.organization}` : p.title))),
    o.roles.map((role) => label(ROLES, role)).join(", "),
  ]);
  return table("Cán bộ", ["Họ tên", "Chức vụ", "Vai trò"], rows);
}

function organizations({ organizations: all }, link) {
  const rows = all.map((o) => [link(o), list(o.aliases), o.province, numeric(String(o.mentions.length))]);
  return table("Cơ quan", ["Tên đầy đủ", "Cách viết khác", "Tỉnh", "Số lần"], rows);
}

function documents({ documents: all, entities }, go) {
  const rows = all.map((d) => [go(d.text, [d]), d.kind, d.number, d.issuer, time(d.date)]);
  const standards = entities.filter((entity) => entity.type === "STANDARD")
    .map((entity) => [go(entity.text, [entity]), ENTITIES.STANDARD, "", "", ""]);
  return table("Văn bản", ["Trong bài", "Loại", "Số", "Cơ quan ban hành", "Ngày"], [...rows, ...standards]);
}

function dates({ entities }, go) {
  const rows = entities.filter((entity) => entity.type === "DATE")
    .map((entity) => [go(entity.text, [entity]), time(entity.value), entity.value]);
  return table("Thời gian", ["Trong bài", "Là", "TIMEX3"], rows);
}

/** A table without the columns in which nothing stands. */
function table(name, heads, rows) {
  if (rows.length === 0) {
    return { name, count: 0, content: el("p", { class: "faint" }, "Không tìm thấy gì trong bài.") };
  }
  const used = heads.map((_, i) => rows.some((row) => !empty(row[i])));
  const kept = (cells) => cells.filter((_, i) => used[i]);
  const head = el("tr", {}, ...kept(heads).map((text) => el("th", { scope: "col" }, text)));
  [...head.children].forEach((th, i) => th.classList.toggle("right", isNumeric(kept(rows[0])[i])));
  const body = rows.map((row) => el("tr", {}, ...kept(row).map(cell)));
  const content = el("div", { class: "scroll" },
    el("table", {}, el("caption", { class: "hidden" }, name), el("thead", {}, head), el("tbody", {}, ...body)));
  return { name, count: rows.length, content };
}

const empty = (value) => (value instanceof Node ? value.textContent === "" : !value);

const isNumeric = (value) => value instanceof Node && value.classList.contains("numeric");

function cell(value) {
  return el("td", { class: isNumeric(value) ? "right" : undefined }, value ?? "");
}

function numeric(text, note) {
  return el("span", { class: "numeric" }, text, note ? el("small", {}, note) : "");
}

function list(values) {
  return values.length > 1 ? el("ul", {}, ...values.map((value) => el("li", {}, value))) : values[0] ?? "";
}
