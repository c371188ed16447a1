package org.vigov.convert;

/** A file that is not of the format it should be in, or whose offsets do not fit its text. */
public final class ConversionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ConversionException(String message) {
    super(message);
  }

  public ConversionException(String message, Throwable cause) {
    super(message, cause);
  }
}
