import { problemTitle } from "./labels.js";

/** An answer that is no annotation; what the service said of it is for people to read. */
export class Problem extends Error {
  constructor(title, detail, id) {
    super(title);
    this.detail = detail;
    this.id = id;
  }
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
  let response;
  try {
    response = await fetch("v1/annotate", {
      method: "POST",
      headers: { "Content-Type": article.type, Accept: accept },
      body: article.body,
    });
  } catch (error) {
    throw new Problem("Không gọi được dịch vụ", `Dịch vụ còn chạy không? (${error.message})`);
  }
  const text = await response.text();
  if (!response.ok) {
    throw problem(response, text);
  }
  return text;
}

function problem(response, text) {
  const id = response.headers.get("X-Request-Id") ?? undefined;
  const wait = response.headers.get("Retry-After");
  const title = problemTitle(response.status) + (wait ? `, hãy thử lại sau ${wait} giây` : "");
  try {
    return new Problem(title, JSON.parse(text).detail, id);
  } catch {
    return new Problem(title, text.slice(0, 300), id);
  }
}
