package org.vigov.write;

/** Text for XML 1.0. */
public final class XmlText {
  private XmlText() {}

  /**
   * Escapes markup. Control characters, which XML 1.0 cannot hold in any form, become U+FFFD, one
   * for one, so that offsets stay as they are.
   */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        default -> out.append(isXml(c) ? c : '\ufffd');
      }
    }
    return out.toString();
  }

  private static boolean isXml(char c) {
    return (c >= ' ' && c != '\ufffe' && c != '\uffff') || c == '\t' || c == '\n';
  }
}
