package org.vigov.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.vigov.ingest.IngestException.Kind;

/** Recognises files that are no text by the bytes they begin with and by control characters. */
final class BinarySniffer {
  private record Magic(String bytes, String looksLike) {}

  /** Published file signatures; the bytes are written as Latin-1 characters. */
  private static final List<Magic> MAGICS =
      List.of(
          new Magic("%PDF-", "a PDF document"),
          new Magic("PK\u0003\u0004", "a zip archive or an office document (docx, xlsx, odt)"),
          new Magic("\u00d0\u00cf\u0011\u00e0", "an old office document (doc, xls, ppt)"),
          new Magic("{\\rtf", "a rich-text document (rtf)"),
          new Magic("\u001f\u008b", "a gzip archive"),
          new Magic("Rar!", "a rar archive"),
          new Magic("7z\u00bc\u00af", "a 7z archive"),
          new Magic("\u0089PNG", "a PNG picture"),
          new Magic("\u00ff\u00d8\u00ff", "a JPEG picture"),
          new Magic("GIF8", "a GIF picture"),
          new Magic("\u00ff\u00fe", "UTF-16 text"),
          new Magic("\u00fe\u00ff", "UTF-16 text"));

  private BinarySniffer() {}

  /**
   * @throws IngestException when the bytes begin like a known kind of file that is not UTF-8 text
   */
  static void requireText(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    for (Magic magic : MAGICS) {
      if (head.startsWith(magic.bytes())) {
        throw new IngestException(
            magic.looksLike().endsWith("text") ? Kind.ENCODING : Kind.BINARY,
            "the input looks like " + magic.looksLike() + "; send its text, encoded as UTF-8");
      }
    }
  }

  /**
   * @param where what the text is, for the message
   * @throws IngestException when it holds a control character other than tab and line ends
   */
  static void requireNoControls(String text, String where) {
    OptionalInt at = firstControl(text);
    if (at.isPresent()) {
      throw new IngestException(
          Kind.BINARY,
          String.format(
              "%s holds the control character U+%04X at character %d; it looks like binary data."
                  + " Send plain text, or take the character out",
              where, (int) text.charAt(at.getAsInt()), at.getAsInt()));
    }
  }

  private static OptionalInt firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && !(c >= '\t' && c <= '\r')) || c == '\u007f') {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
