package org.vigov.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigov.Fixtures;

/** There and back, for every format, with all the corpus and with what is awkward. */
class InterchangeTest {
  private static final String AWKWARD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <article id="kho" published="2020-01-02" province="Lào Cai">
        <activities>
          <activity type="metrology" optional="true"/>
        </activities>
        <official ref="p1" name="Vàng A Sình" roles="chair speaker"/>
        <org ref="o1" name="Sở &quot;KH&amp;CN&quot;"/>
        <body>
          <headline>Tin 😀 vui</headline>
          <p></p>
          <p>Ông <person ref="p1">Vàng A Sình</person>,<title of="p1" org="o1">Giám đốc</title> nói 👍🏽 <quantity id="q1" kind="result" value="88" percent="56.4">88</quantity>% &lt; # x</p>
          <boilerplate>a | b</boilerplate>
        </body>
      </article>
      """;

  private static MarkedText awkward() {
    return Interchange.XML.read(Map.of("kho.xml", AWKWARD)).get(0);
  }

  @ParameterizedTest
  @EnumSource(Interchange.class)
  void bringsBackWhatIsAwkward(Interchange format) {
    MarkedText article = awkward();
    assertThat(format.read(format.write(List.of(article)))).containsExactly(article);
  }

  @ParameterizedTest
  @EnumSource(Interchange.class)
  void bringsBackTheWholeCorpus(Interchange format) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(Fixtures.project("corpus/articles"))) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".xml")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    List<MarkedText> articles = Interchange.XML.read(files);
    assertThat(articles).hasSizeGreaterThan(50);
    assertThat(format.read(format.write(articles))).containsExactlyInAnyOrderElementsOf(articles);
  }

  @Test
  void countsCodePointsAsOthersDo() {
    Map<String, String> brat = Interchange.BRAT.write(List.of(awkward()));
    String text = brat.get("kho.txt");
    int units = text.indexOf("Vàng");
    assertThat(brat.get("kho.ann"))
        .contains("PERSON " + (units - 1) + " " + (units + 10) + "\tVàng A Sình");
  }

  @Test
  void takesLabelStudioFilesThatCountUtf16() {
    String json =
        """
        [{"id": 3, "data": {"text": "😀 Lò Văn Inh họp"}, "annotations": [{"result": [
          {"type": "labels", "value": {"start": 3, "end": 13, "text": "Lò Văn Inh", "labels": ["PERSON"]}},
          {"type": "choices", "value": {"choices": ["metrology"]}}]}]}]
        """;
    MarkedText article = Interchange.LABELSTUDIO.read(Map.of("export.json", json)).get(0);
    assertThat(article.id()).isEqualTo("task-1");
    assertThat(article.surface(article.mentions().get(0))).isEqualTo("Lò Văn Inh");
  }

  @Test
  void takesBothExportsOfDoccano() {
    String lines =
        """
        {"id": 1, "text": "Lò Văn Inh họp", "label": [[0, 10, "PERSON"]]}
        {"id": 2, "text": "Lò Văn Inh họp", "entities": [{"id": 5, "label": "PERSON", "start_offset": 0, "end_offset": 10}]}
        """;
    List<MarkedText> articles = Interchange.DOCCANO.read(Map.of("all.jsonl", lines));
    assertThat(articles).hasSize(2);
    assertThat(articles)
        .allSatisfy(a -> assertThat(a.surface(a.mentions().get(0))).isEqualTo("Lò Văn Inh"));
  }

  @Test
  void keepsAttributesOfWhatWasNotTouched() {
    String moved = Interchange.DOCCANO.write(List.of(awkward())).get("doccano.jsonl");
    String corrected = moved.replace("\"TITLE\"]", "\"PERSON\"]");
    assertThat(corrected).isNotEqualTo(moved);
    List<MarkedText.Mention> mentions =
        Interchange.DOCCANO.read(Map.of("a.jsonl", corrected)).get(0).mentions();
    assertThat(mentions.get(0).attributes()).containsEntry("ref", "p1");
    assertThat(mentions.get(1).attributes()).isEmpty();
    assertThat(mentions.get(2).attributes()).containsEntry("percent", "56.4");
  }

  @Test
  void takesColumnsOfOthers() {
    String columns =
        """
        Ông NOUN O
        Lò PROPN B-PERSON
        Inh PROPN I-PERSON
        họp VERB O

        Tại ADP O
        Mường PROPN I-LOCATION
        Tè PROPN I-LOCATION
        """;
    MarkedText article = Interchange.CONLL.read(Map.of("a.bio", columns)).get(0);
    assertThat(article.text()).isEqualTo("Ông Lò Inh họp\nTại Mường Tè");
    assertThat(article.mentions().stream().map(article::surface))
        .containsExactly("Lò Inh", "Mường Tè");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "LABELSTUDIO | a.json | {} | array of tasks",
        "LABELSTUDIO | a.json | [{ | a.json",
        "DOCCANO | a.jsonl | {\"text\":\"ab\",\"label\":[[1,5,\"X\"]]} | a.jsonl:1: offset 5",
        "DOCCANO | a.jsonl | {\"text\":\"abcd\",\"label\":[[0,3,\"X\"],[2,4,\"Y\"]]} | overlaps",
        "DOCCANO | a.jsonl | {\"text\":\"a\\nb\",\"label\":[[0,3,\"X\"]]} | over the end of a paragraph",
        "BRAT | a.ann | T1 | no text beside it",
        "CONLL | a.conll | Ông X | line 1: wanted a token",
        "XML | a.xml | <article id=\"a\"/> | no article with an id and a body",
        "XML | a.xml | <article | a.xml",
      })
  void saysWhatIsWrongAndWhere(Interchange format, String name, String content, String message) {
    assertThatThrownBy(() -> format.read(Map.of(name, content)))
        .isInstanceOf(ConversionException.class)
        .hasMessageContaining(message);
  }
}
