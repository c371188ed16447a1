import { byId } from "./dom.js";

/**
 * The article to send: what stands in the text field, or the bytes of a file as they are, so that
 * the service reads its encoding.
 */
export class Input {
  constructor(onSubmit, onProblem) {
    this.file = undefined;
    this.onSubmit = onSubmit;
    this.onProblem = onProblem;
    this.text = byId("text");
    this.type = byId("type");
    byId("form").addEventListener("submit", (event) => {
      event.preventDefault();
      onSubmit(this.article());
    });
    this.text.addEventListener("input", () => this.edited());
    byId("file").addEventListener("change", (event) => this.open(event.target.files[0]));
    for (const example of document.querySelectorAll("[data-example]")) {
      example.addEventListener("click", () => this.example(example.dataset.example));
    }
    this.takeDrops(byId("input"));
  }

  article() {
    return { body: this.file ?? this.text.value, type: `${this.type.value}; charset=utf-8` };
  }

  edited() {
    this.file = undefined;
    if (/^\s*<(!doctype|html)/i.test(this.text.value)) {
      this.type.value = "text/html";
    }
  }

  async open(file) {
    if (!file) {
      return;
    }
    if (!/\.(txt|html?)$/i.test(file.name)) {
      this.onProblem("Chỉ nhận tệp .txt, .html", file.name);
      return;
    }
    const bytes = await file.arrayBuffer();
    this.text.value = new TextDecoder().decode(bytes);
    this.type.value = /\.html?$/i.test(file.name) ? "text/html" : "text/plain";
    this.file = bytes;
    byId("file").value = "";
    this.onSubmit(this.article());
  }

  async example(name) {
    const response = await fetch(name);
    if (!response.ok) {
      this.onProblem("Không mở được bài mẫu", `${name}: ${response.status}`);
      return;
    }
    this.text.value = await response.text();
    this.type.value = "text/plain";
    this.file = undefined;
    this.onSubmit(this.article());
  }

  takeDrops(target) {
    target.addEventListener("dragover", (event) => {
      event.preventDefault();
      target.classList.add("over");
    });
    target.addEventListener("dragleave", () => target.classList.remove("over"));
    target.addEventListener("drop", (event) => {
      target.classList.remove("over");
      if (event.dataTransfer.files.length > 0) {
        event.preventDefault();
        this.open(event.dataTransfer.files[0]);
      }
    });
  }
}
