import { annotate } from "./api.js";
import { ArticleView } from "./article.js";
import { Details } from "./details.js";
import { byId, el } from "./dom.js";
import { csv, saver } from "./export.js";
import { Input } from "./input.js";
import { time } from "./labels.js";
import { tablesOf } from "./tables.js";
import { showTabs } from "./tabs.js";
import { Training } from "./training.js";

const details = new Details();
let calls = 0;

async function submit(article) {
  const call = ++calls;
  hideError();
  byId("submit").disabled = true;
  byId("status").textContent = "Đang phân tích…";
  const start = performance.now();
  try {
    const answer = await annotate(article, "application/json");
    if (call === calls) {
      show(JSON.parse(answer), answer, article);
      byId("status").textContent = `Xong sau ${Math.round(performance.now() - start)} ms.`;
    }
  } catch (problem) {
    if (call === calls) {
      byId("status").textContent = "";
      showError(problem);
    }
  } finally {
    byId("submit").disabled = call !== calls;
  }
}

function show(annotation, answer, article) {
  byId("result").hidden = false;
  byId("summary").replaceChildren(...summary(annotation));
  byId("downloads").replaceChildren(
    el("span", {}, "Tải về:"),
    saver("JSON", `${annotation.id}.json`, "application/json", () => answer, showError),
    saver("XML", `${annotation.id}.xml`, "application/xml", () => annotate(article, "application/xml"), showError),
    saver("CSV số liệu", `${annotation.id}.csv`, "text/csv", () => csv(annotation.indicators), showError),
  );
  const view = new ArticleView(annotation);
  details.show(annotation);
  showTabs(tablesOf(annotation, (spans) => view.show(spans)));
  byId("summary-title").focus({ preventScroll: true });
  byId("result").scrollIntoView({ block: "start" });
}

function summary(annotation) {
  const facts = [
    ["Tiêu đề", annotation.headline],
    ["Tỉnh, thành", annotation.province?.name],
    ["Ngày đăng", time(annotation.published)],
    ["Nguồn", annotation.source],
    ["Mô hình", Object.entries(annotation.models).map((entry) => entry.join(" ")).join(", ")],
  ];
  return facts.filter(([, value]) => value)
    .map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value)));
}

function showError(problem) {
  const box = byId("error");
  box.replaceChildren(
    el("strong", {}, problem.message),
    problem.detail ? el("div", { lang: problem.id && "en" }, problem.detail) : "",
    problem.id ? el("small", {}, `Mã yêu cầu: ${problem.id}`) : "",
  );
  box.hidden = false;
  box.scrollIntoView({ block: "nearest" });
}

function hideError() {
  byId("error").hidden = true;
}

new Training().open();
new Input(submit, (message, detail) => showError({ message, detail }));
