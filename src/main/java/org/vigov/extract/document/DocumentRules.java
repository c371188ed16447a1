package org.vigov.extract.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vigov.extract.rule.Alternatives;
import org.vigov.extract.rule.RuleTable;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** The rules of {@code document-rules.tsv} with the lexicons they use. */
record DocumentRules(RuleTable table, Set<String> firstWords) {
  DocumentRules {
    firstWords = Set.copyOf(firstWords);
  }

  static DocumentRules load() {
    List<String> kinds = LexiconFile.entries("document-kinds.tsv");
    Map<String, String> parts =
        Map.of("KIND", anyOf(kinds), "LAWNAME", anyOf(LexiconFile.entries("laws.tsv")));
    Set<String> first = new HashSet<>(Set.of("số", "giấy", "chứng", "bằng", "dự"));
    kinds.forEach(kind -> first.add(Tokenizer.normalize(kind.split(" ")[0])));
    return new DocumentRules(RuleTable.load("document-rules.tsv", parts), first);
  }

  boolean canBegin(Token token) {
    return firstWords.contains(token.norm());
  }

  /** A pattern for any of some phrases; commas may stand apart. */
  private static String anyOf(Collection<String> phrases) {
    return Alternatives.of(phrases.stream().map(phrase -> phrase.replace(",", " ,")).toList());
  }

  /** A kind in its usual spelling: <i>QUYẾT ĐỊNH</i> and <i>quyết định</i> are one. */
  static String key(String kind) {
    return kind.strip().toLowerCase(Locale.ROOT);
  }
}
