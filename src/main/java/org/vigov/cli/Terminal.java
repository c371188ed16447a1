package org.vigov.cli;

import java.io.Console;

/** Whether somebody looks on. */
final class Terminal {
  private Terminal() {}

  /** Before Java 22 there is a console only on a terminal; since then it says itself. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the console does not say whether it is a terminal", e);
    }
  }
}
