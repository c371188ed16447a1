import { problemTitle } from "./labels.js";

/** An answer that is no annotation; what the service said of it is for people to read. */
export class Problem extends Error {
  constructor(title, detail, id, status) {
    super(title);
    this.detail = detail;
    this.id = id;
    this.status = status;
  }
}

/**
 * Calls the service.
 *
 * @param path relative to the page
 * @param options as fetch takes them
 * @returns the answer as it came, a string
 * @throws Problem
 */
async function call(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    throw new Problem("Không gọi được dịch vụ", `Dịch vụ còn chạy không? (${error.message})`);
  }
  const text = await response.text();
  if (!response.ok) {
    throw problem(response, text);
  }
  return text;
}

/**
 * Has an article annotated.
 *
 * @param article {body, type}: what to send, with its media type
 * @param accept media type of the answer
 * @returns the answer as it came, a string
 * @throws Problem
 */
export async function annotate(article, accept) {
  return call("v1/annotate", {
    method: "POST",
    headers: { "Content-Type": article.type, Accept: accept },
    body: article.body,
  });
}

const RUNS = "v1/training-runs";

/** The training runs, the newest first. */
export const trainingRuns = async () => JSON.parse(await call(RUNS)).runs;

/** Has a stage trained; without an engine by the best. */
export const startTraining = (order) =>
  call(RUNS, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(order) });

/** Does something with a run: cancel or promote. */
export const changeRun = (id, action) => call(`${RUNS}/${encodeURIComponent(id)}/${action}`, { method: "POST" });

function problem(response, text) {
  const id = response.headers.get("X-Request-Id") ?? undefined;
  const wait = response.headers.get("Retry-After");
  const title = problemTitle(response.status) + (wait ? `, hãy thử lại sau ${wait} giây` : "");
  try {
    return new Problem(title, JSON.parse(text).detail, id, response.status);
  } catch {
    return new Problem(title, text.slice(0, 300), id, response.status);
  }
}
