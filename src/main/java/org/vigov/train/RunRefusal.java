package org.vigov.train;

/** What is asked of training runs and cannot be; the message says what to change. */
public final class RunRefusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Kind {
    /** There is no such stage or engine. */
    WRONG,
    /** There is no such run. */
    UNKNOWN,
    /** Not as things stand. */
    CONFLICT,
    /** Too many wait. */
    FULL
  }

  private final Kind kind;

  RunRefusal(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  RunRefusal(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
