package org.vigov.extract.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigov.lexicon.LexiconFile;
import org.vigov.model.Analysis;
import org.vigov.model.DocumentReference;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

/**
 * Reads kind, number, issuer and date of issue out of the mentions of documents. The issuer is told
 * by the letters of the number; what the mention does not say stays empty.
 */
public final class DocumentExtractor {
  private static final Pattern DATE =
      Pattern.compile(
          "ngày\\s(\\d{1,2})(?:\\s?[/.-]\\s?|\\stháng\\s)(\\d{1,2})(?:\\s?[/.-]\\s?|\\snăm\\s)"
              + "(\\d{4})(?!\\d)");

  private final DocumentCodes codes = new DocumentCodes();
  private final List<String> kinds =
      LexiconFile.entries("document-kinds.tsv").stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  /** One reference for each DOCUMENT entity, in the order of the text. */
  public List<DocumentReference> extract(Analysis analysis) {
    return analysis.entities(Labels.DOCUMENT).stream().map(this::reference).toList();
  }

  /** The letters of a document's number that say who issued it; empty where nothing does. */
  public List<String> issuerCodes(DocumentReference document) {
    return document.number().flatMap(DocumentNumber::in).map(codes::issuerCodes).orElse(List.of());
  }

  private DocumentReference reference(Entity entity) {
    String text = entity.text().replaceAll("[\\s\\u00a0]+", " ");
    Optional<DocumentNumber> number = DocumentNumber.in(text);
    return new DocumentReference(
        entity.text(),
        kind(text).or(() -> number.flatMap(codes::kind)),
        number.map(DocumentNumber::text),
        number.flatMap(codes::issuer),
        date(text),
        entity.begin(),
        entity.end());
  }

  private Optional<String> kind(String text) {
    String key = DocumentRules.key(text);
    return kinds.stream()
        .filter(
            kind ->
                key.startsWith(DocumentRules.key(kind))
                    && (key.length() == kind.length()
                        || !Character.isLetter(key.charAt(kind.length()))))
        .findFirst();
  }

  private static Optional<String> date(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
                  Integer.parseInt(matcher.group(3)),
                  Integer.parseInt(matcher.group(2)),
                  Integer.parseInt(matcher.group(1)))
              .toString());
    } catch (DateTimeException noSuchDay) {
      // A misprint such as 31/02 is left out of the fields; the mention still shows it.
      return Optional.empty();
    }
  }
}
