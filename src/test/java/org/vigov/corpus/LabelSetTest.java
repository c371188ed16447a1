package org.vigov.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSetTest {
  @TempDir private Path corpus;

  private void declare(String json) throws IOException {
    Files.writeString(corpus.resolve("labels.json"), json);
  }

  @Test
  void isFoundFromTheCorpusDownToAnArticle() throws IOException {
    declare(
        "{\"activities\": {\"digital\": \"Chuyển đổi số\"}, \"entities\": {\"PRODUCT\": \"P\"}}");
    Path articles = Files.createDirectories(corpus.resolve("articles/train"));
    for (Path path : new Path[] {corpus, articles, articles.resolve("a.xml")}) {
      assertThat(LabelSet.near(path).allActivities()).contains("metrology").endsWith("digital");
      assertThat(LabelSet.near(path).allEntities()).contains("PERSON").endsWith("PRODUCT");
    }
    assertThat(LabelSet.near(articles.resolve("a/b.xml")).activities()).isEmpty();
  }

  @Test
  void isThatOfTheGuidelinesWhereNothingIsDeclared() throws IOException {
    assertThat(LabelSet.near(corpus)).isEqualTo(LabelSet.ofGuidelines());
    declare("{}");
    assertThat(LabelSet.near(corpus)).isEqualTo(LabelSet.ofGuidelines());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | malformed JSON",
        "[] | must be an object with activities, entities",
        "{\"labels\": {}} | unknown field 'labels'; known: activities, entities",
        "{\"entities\": [\"PRODUCT\"]} | 'entities' must be an object",
        "{\"entities\": {\"PRODUCT\": 1}} | the name of 'PRODUCT' is no text",
        "{\"entities\": {\"product\": \"P\"}} | 'product' must be made of capital letters",
        "{\"activities\": {\"số hóa\": \"P\"}} | must be made of small letters",
        "{\"activities\": {\"research\": \"P\"}} | one of the guidelines",
      })
  void saysWhatIsWrongWithTheFile(String json, String message) throws IOException {
    declare(json);
    assertThatThrownBy(() -> LabelSet.near(corpus))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("labels.json")
        .hasMessageContaining(message);
  }
}
