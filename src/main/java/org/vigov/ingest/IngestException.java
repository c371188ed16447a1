package org.vigov.ingest;

/** Input that is no article; the message says what is wrong with it and what to change. */
public final class IngestException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is wrong, for callers that answer in kind. */
  public enum Kind {
    /** The bytes are not in the character encoding they should be in (HTTP 400). */
    ENCODING,
    /** The bytes are no text at all: an image, an archive, an office document (HTTP 400). */
    BINARY,
    /** The text does not follow the rules of its format (HTTP 400). */
    MALFORMED,
    /** Well-formed, but without text (HTTP 422). */
    NO_TEXT
  }

  private final Kind kind;

  public IngestException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public IngestException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
