package org.vigov.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigov.ingest.IngestException.Kind;

/** Decodes bytes strictly: what is not in the encoding is an error, never a replacement mark. */
final class TextDecoder {
  /** Where browsers look for the charset that a page declares (HTML standard, prescan). */
  private static final int PRESCAN = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,300}?charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private TextDecoder() {}

  /**
   * @throws IngestException when the bytes are not UTF-8, naming the first offset that is wrong
   */
  static String utf8(byte[] bytes) {
    BinarySniffer.requireText(bytes);
    return decode(bytes, StandardCharsets.UTF_8);
  }

  /**
   * Decodes a page: as UTF-8 where the bytes are (pages keep the declaration of the encoding they
   * were once converted from), else as the page declares.
   *
   * @throws IngestException when neither works
   */
  static String html(byte[] bytes) {
    BinarySniffer.requireText(bytes);
    Optional<String> name =
        declared(bytes).filter(n -> !n.toUpperCase(Locale.ROOT).equals("UTF-8"));
    if (name.isEmpty() || isUtf8BeyondAscii(bytes)) {
      String page = decode(bytes, StandardCharsets.UTF_8);
      return page.startsWith("\ufeff") ? page.substring(1) : page;
    }
    return decode(bytes, charset(name.get()));
  }

  private static Optional<String> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Charset charset(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (upper.startsWith("UTF-16") || upper.startsWith("UTF-32")) {
      // A page whose declaration can be read byte by byte is in neither (HTML standard).
      return StandardCharsets.UTF_8;
    }
    try {
      if (Charset.isSupported(name)) {
        return upper.equals("ISO-8859-1") ? Charset.forName("windows-1252") : Charset.forName(name);
      }
    } catch (IllegalCharsetNameException e) {
      throw unsupported(name, e);
    }
    throw unsupported(name, null);
  }

  private static IngestException unsupported(String name, Throwable cause) {
    return new IngestException(
        Kind.ENCODING,
        "the page declares the charset '" + name + "', which is not supported; convert it to UTF-8",
        cause);
  }

  private static boolean isUtf8BeyondAscii(byte[] bytes) {
    boolean ascii = true;
    for (byte b : bytes) {
      ascii &= b >= 0;
    }
    if (ascii) {
      return false;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String decode(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new IngestException(
          Kind.ENCODING,
          String.format(
              "not %s: the byte 0x%02X at offset %d does not belong there;"
                  + " convert the input to UTF-8",
              charset.name(), bytes[in.position()], in.position()));
    }
    return out.flip().toString();
  }
}
