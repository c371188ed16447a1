import { changeRun, startTraining, trainingRuns } from "./api.js";
import { byId, button, el } from "./dom.js";
import { RUN_STATES, STAGES, label, share } from "./labels.js";

const ENGINES = ["crf", "perceptron", "opennlp", "corenlp", "dl4j"];
const EVERY = 2000;

/** The panel of the training runs; it stays hidden where the service does no training. */
export class Training {
  constructor() {
    this.panel = byId("training");
    this.timer = undefined;
    byId("training-stage").append(...Object.entries(STAGES).map(([value, name]) => el("option", { value, selected: value === "ner" }, name)));
    byId("training-engine").append(el("option", { value: "" }, "tốt nhất"), ...ENGINES.map((value) => el("option", { value }, value)));
    byId("training-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.change(() => startTraining(this.order()));
    });
    this.panel.addEventListener("toggle", () => this.update());
  }

  order() {
    const engine = byId("training-engine").value;
    return { stage: byId("training-stage").value, ...(engine && { engine }) };
  }

  async open() {
    try {
      this.show(await trainingRuns());
      this.panel.hidden = false;
    } catch (problem) {
      if (problem.status !== 404) {
        this.fail(problem);
      }
    }
  }

  /** Asks again for as long as the panel is open and something is under way. */
  async update() {
    clearTimeout(this.timer);
    if (!this.panel.open) {
      return;
    }
    try {
      const runs = await trainingRuns();
      this.show(runs);
      if (runs.some((run) => run.state === "queued" || run.state === "running")) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.update(), EVERY);
      }
    } catch (problem) {
      this.fail(problem);
    }
  }

  async change(call) {
    byId("training-error").hidden = true;
    try {
      await call();
    } catch (problem) {
      this.fail(problem);
    }
    await this.update();
  }

  fail(problem) {
    const box = byId("training-error");
    box.replaceChildren(el("strong", {}, problem.message), el("div", { lang: "en" }, problem.detail ?? ""));
    box.hidden = false;
  }

  show(runs) {
    const heads = ["Lúc", "Phần", "Tình trạng", "Đo trên dữ liệu dev", ""].map((name) => el("th", {}, name));
    const rows = runs.map((run) => el("tr", {},
      el("td", {}, new Date(run.created).toLocaleString("vi-VN")),
      el("td", {}, label(STAGES, run.stage), run.engine ? el("small", {}, ` ${run.engine}`) : ""),
      el("td", {}, ...state(run)),
      el("td", {}, ...run.models.map(scores)),
      el("td", {}, ...this.actions(run))));
    byId("training-runs").replaceChildren(runs.length === 0
      ? el("p", { class: "faint" }, "Chưa có lần huấn luyện nào.")
      : el("table", {}, el("thead", {}, el("tr", {}, ...heads)), el("tbody", {}, ...rows)));
  }

  actions(run) {
    const act = (name, action) => button(name, {}, () => this.change(() => changeRun(run.id, action)));
    if (run.state === "queued" || run.state === "running") {
      return [act("Hủy", "cancel")];
    }
    return run.state === "done" ? [act("Đưa vào dùng", "promote")] : [];
  }
}

function state(run) {
  const name = el("span", { class: run.state === "failed" ? "bad" : run.state === "promoted" && "ok" }, label(RUN_STATES, run.state));
  if (run.state === "failed") {
    return [name, el("div", { lang: "en" }, run.error)];
  }
  if (run.state !== "running" || !run.progress) {
    return [name];
  }
  const { stage, done, of, seconds, secondsLeft } = run.progress;
  const left = secondsLeft === undefined ? "" : `, còn khoảng ${Math.round(secondsLeft)} giây`;
  const bar = el("progress", { max: of || 1, value: of ? done : undefined, "aria-label": "tiến độ" });
  return [name, el("div", {}, bar), el("small", {}, `${label(STAGES, stage)}: ${of ? `${done}/${of}, ` : ""}${Math.round(seconds)} giây${left}`)];
}

/** The new model's scores beside those of the model in service. */
function scores(model) {
  const lines = Object.entries(model.metrics).map(([name, value]) => {
    const before = model.inService?.metrics[name];
    const against = before === undefined ? "" : el("small", {}, ` (đang dùng: ${share(before)})`);
    return el("div", { title: name }, `${label(STAGES, model.stage)} `,
      el("strong", { class: before !== undefined && (value >= before ? "ok" : "bad") }, share(value)), against);
  });
  return el("div", {}, ...lines, el("small", { class: "faint" }, model.label));
}
