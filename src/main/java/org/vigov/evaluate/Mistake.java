package org.vigov.evaluate;

import org.vigov.text.Spanned;

/**
 * One error, for the list of them.
 *
 * @param group the task
 * @param confusion what kind of error, such as {@code missed PERSON}
 * @param article id of the article
 * @param description what was wanted and what came, in one line
 */
public record Mistake(String group, String confusion, String article, String description) {
  private static final int CONTEXT = 30;

  static Mistake missed(String group, String article, String label, String text, Spanned at) {
    return new Mistake(group, "missed " + label, article, inContext(text, at));
  }

  static Mistake spurious(String group, String article, String label, String text, Spanned at) {
    return new Mistake(group, "spurious " + label, article, inContext(text, at));
  }

  static String inContext(String text, Spanned at) {
    String before = text.substring(Math.max(0, at.begin() - CONTEXT), at.begin());
    String after = text.substring(at.end(), Math.min(text.length(), at.end() + CONTEXT));
    String line = "…" + before + "|" + text.substring(at.begin(), at.end()) + "|" + after + "…";
    return line.replaceAll("[\\s\u00a0]+", " ");
  }
}
