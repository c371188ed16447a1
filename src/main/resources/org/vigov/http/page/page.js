"use strict";

const TYPES = {
  PERSON: "Người", ORGANIZATION: "Cơ quan", LOCATION: "Địa danh", TITLE: "Chức vụ",
  DATE: "Thời gian", DOCUMENT: "Văn bản", STANDARD: "Tiêu chuẩn", QUANTITY: "Số liệu",
};
const ACTIVITIES = {
  conference: "Hội nghị, hội thảo", metrology: "Đo lường", standards_quality: "Tiêu chuẩn, chất lượng",
  intellectual_property: "Sở hữu trí tuệ", radiation_safety: "An toàn bức xạ", research: "Nghiên cứu",
  technology_transfer: "Chuyển giao công nghệ", innovation_startup: "Khởi nghiệp, đổi mới sáng tạo",
  inspection: "Thanh tra, kiểm tra", training: "Đào tạo, tuyên truyền", administration: "Hành chính, tổ chức",
};
const ROLES = { chair: "chủ trì", speaker: "phát biểu", presenter: "báo cáo", attendee: "dự" };
const KINDS = { result: "kết quả", target: "chỉ tiêu" };
const EXAMPLE = `Tổng kết tháng cao điểm kiểm định cân ở chợ

Ngày đăng: 14/11/2023

Sáng 10/11, tại TP. Hòa Bình, Sở KH&CN họp rút kinh nghiệm tháng cao điểm kiểm định cân ở chợ. Bà Quách Thị Lan Anh, Phó Giám đốc Sở chủ trì.

Theo báo cáo của Chi cục Tiêu chuẩn Đo lường Chất lượng, từ ngày 01/10 đến hết tháng, các tổ lưu động đã kiểm định 1.240/1.500 cân đồng hồ lò xo (đạt 82,7% kế hoạch) tại 36 chợ, trong đó 57 chiếc phải sửa; thu giữ 09 chiếc không đạt TCVN 8244.

Năm 2024, Sở phấn đấu kiểm định ít nhất 95% số cân ở chợ hạng 1 và hạng 2, hỗ trợ 12 ban quản lý chợ lập điểm cân đối chứng với kinh phí 360 triệu đồng.

Bà Quách Thị Lan Anh, Phó Giám đốc Sở phát biểu kết luận

Bùi Văn Thịnh`;

const $ = (id) => document.getElementById(id);

function element(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

function say(message, isError = false) {
  $("status").textContent = message;
  $("status").classList.toggle("error", isError);
}

async function annotate(text, type) {
  const button = document.querySelector("button[type=submit]");
  button.disabled = true;
  say("Đang phân tích…");
  try {
    const response = await fetch("v1/annotate", {
      method: "POST", headers: { "Content-Type": type, Accept: "application/json" }, body: text,
    });
    const answer = await response.json();
    if (!response.ok) {
      say(`${answer.title}: ${answer.detail}`, true);
      return;
    }
    say("");
    show(answer);
  } catch (error) {
    say(`Không gọi được dịch vụ: ${error.message}`, true);
  } finally {
    button.disabled = false;
  }
}

function show(a) {
  $("result").hidden = false;
  const facts = [a.province && a.province.name, a.published, ...a.activities.map((x) => `${ACTIVITIES[x.type] || x.type} (${x.score})`)];
  $("summary").textContent = facts.filter(Boolean).join(" · ");
  $("legend").replaceChildren(...Object.entries(TYPES).map(([type, name]) => element("mark", { className: type }, name)));
  $("article").replaceChildren(...a.blocks.map((block) => paragraph(a, block)));
  $("downloads").replaceChildren(
    download("JSON", "application/json", JSON.stringify(a, null, 2), `${a.id}.json`),
    download("CSV số liệu", "text/csv", csv(a.indicators), `${a.id}.csv`));
  $("tables").replaceChildren(
    table("Chỉ tiêu và kết quả", ["", "Việc", "Đối tượng", "Giá trị", "Kế hoạch / tổng", "%", "Đơn vị", "Thời gian"],
      a.indicators.map((i) => ({ at: i.begin, cells: [KINDS[i.kind], i.action, i.what, number(value(i)), number(i.plan ?? i.total), number(i.percent), i.unit, i.period] }))),
    table("Người có chức vụ", ["Họ tên", "Chức vụ", "Vai trò"],
      a.officials.map((o) => ({ at: begin(a, o.mentions[0]), cells: [[o.honorific, o.name].filter(Boolean).join(" "), o.positions.map(position).join("; "), o.roles.map((r) => ROLES[r]).join(", ")] }))),
    table("Cơ quan, tổ chức", ["Tên", "Cách viết khác"],
      a.organizations.map((o) => ({ at: begin(a, o.mentions[0]), cells: [o.name, o.aliases.join("; ")] }))),
    table("Văn bản", ["Loại", "Số", "Cơ quan ban hành", "Ngày", "Trong bài"],
      a.documents.map((d) => ({ at: d.begin, cells: [d.kind, d.number, d.issuer, d.date, d.text] }))));
  $("result").scrollIntoView({ behavior: "smooth" });
}

function paragraph(a, block) {
  const node = element("p", { className: block.type });
  let at = block.begin;
  for (const e of a.entities) {
    if (e.begin < block.begin || e.end > block.end) continue;
    node.append(a.text.slice(at, e.begin));
    const mark = element("mark", { className: e.type, title: [TYPES[e.type] || e.type, e.value, e.score].filter((x) => x !== undefined).join(" · ") }, e.text);
    mark.dataset.begin = e.begin;
    node.append(mark);
    at = e.end;
  }
  node.append(a.text.slice(at, block.end));
  return node;
}

function table(title, head, rows) {
  if (rows.length === 0) return "";
  const body = rows.map((row) => {
    const tr = element("tr", {}, ...row.cells.map((cell) => cellOf(cell)));
    if (row.at !== undefined) {
      tr.tabIndex = 0;
      tr.onclick = () => jump(row.at);
      tr.onkeydown = (event) => { if (event.key === "Enter") jump(row.at); };
    }
    return tr;
  });
  return element("section", {}, element("h2", {}, `${title} (${rows.length})`),
    element("div", { className: "scroll" }, element("table", {},
      element("thead", {}, element("tr", {}, ...head.map((h) => element("th", { scope: "col" }, h)))),
      element("tbody", {}, ...body))));
}

function cellOf(cell) {
  const isNumber = cell !== null && typeof cell === "object";
  return element("td", { className: isNumber ? "number" : "" }, (isNumber ? cell.number : cell) ?? "");
}

function number(x) {
  return x === undefined ? "" : { number: typeof x === "number" ? x.toLocaleString("vi-VN") : x };
}

function value(i) {
  const shown = [i.value, i.max].filter((x) => x !== undefined).map((x) => x.toLocaleString("vi-VN")).join("–");
  return (i.comparator ?? "") + shown;
}

function position(p) {
  return p.organization ? `${p.title}, ${p.organization}` : p.title;
}

function begin(a, id) {
  const entity = a.entities.find((e) => e.id === id);
  return entity && entity.begin;
}

function jump(at) {
  document.querySelectorAll("mark.target").forEach((mark) => mark.classList.remove("target"));
  const mark = document.querySelector(`mark[data-begin="${at}"]`);
  if (mark) {
    mark.classList.add("target");
    mark.scrollIntoView({ behavior: "smooth", block: "center" });
  }
}

function csv(indicators) {
  const columns = ["id", "kind", "action", "what", "value", "max", "plan", "total", "percent", "baseline", "unit", "comparator", "parent", "period", "organization", "text"];
  const quote = (x) => (x === undefined ? "" : `"${String(x).replaceAll('"', '""')}"`);
  return "\ufeff" + [columns.join(","), ...indicators.map((i) => columns.map((c) => quote(i[c])).join(","))].join("\r\n");
}

function download(label, type, content, name) {
  return element("a", { href: URL.createObjectURL(new Blob([content], { type })), download: name }, label);
}

$("form").addEventListener("submit", (event) => {
  event.preventDefault();
  annotate($("text").value, "text/plain; charset=utf-8");
});
$("example").addEventListener("click", () => {
  $("text").value = EXAMPLE;
  annotate(EXAMPLE, "text/plain; charset=utf-8");
});
$("file").addEventListener("change", async () => {
  const [file] = $("file").files;
  if (!file) return;
  const content = await file.text();
  $("text").value = content;
  annotate(content, /\.html?$/i.test(file.name) ? "text/html; charset=utf-8" : "text/plain; charset=utf-8");
});
