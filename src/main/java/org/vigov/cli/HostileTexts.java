package org.vigov.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Texts made to keep a program busy: what nested patterns and scans back and forth are slow on. No
 * news reads like this, but a service meets it.
 */
final class HostileTexts {
  private static final Map<String, String> PIECES = new LinkedHashMap<>();

  static {
    PIECES.put("digits", "7");
    PIECES.put("spaced digits", "7 ");
    PIECES.put("days", "17/2-");
    PIECES.put("day words", "ngày 3, 4, 5 và ");
    PIECES.put("brackets", "(");
    PIECES.put("spaced brackets", "( [ ");
    PIECES.put("slashes", "/");
    PIECES.put("spaced slashes", "/ ");
    PIECES.put("dashes", "- ");
    PIECES.put("open quotations", "“ Kế hoạch a - . - ");
    PIECES.put("stops", ". ");
    PIECES.put("letters", "a");
    PIECES.put("capitals", "KH&");
    PIECES.put("heads", "Sở ");
    PIECES.put("kinds", "Giấy chứng nhận ");
    PIECES.put("places", "Bắc Ninh ");
    PIECES.put("names", "đồng chí Trần Văn Ba, Giám đốc Sở ");
    PIECES.put("figures", "hỗ trợ 3,4 tỷ đồng và ");
    PIECES.put("combining marks", "\u0301");
    PIECES.put("marked letters", "a\u0301\u0323");
    PIECES.put("invisible characters", "a\u200b");
    PIECES.put("lines", "a\n");
    PIECES.put("markup", "<b>");
  }

  /** A text without a word is refused at once; this one is read. */
  private static final String OPENING = "Sở Khoa học và Công nghệ họp giao ban. ";

  private HostileTexts() {}

  /** The texts by what they are made of, each about so many characters long. */
  static Map<String, String> of(int length) {
    Map<String, String> texts = new LinkedHashMap<>();
    PIECES.forEach(
        (name, piece) -> texts.put(name, OPENING + piece.repeat(length / piece.length())));
    return texts;
  }
}
