package org.vigov.http;

/** A body that is no article; the message says what is wrong with it and what to change. */
public final class ArticleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Kind {
    /** Not UTF-8, or against the rules of its format (400). */
    MALFORMED,
    /** Well-formed, but there is no text in it (422). */
    NO_TEXT
  }

  private final Kind kind;

  public ArticleException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public ArticleException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
