package org.vigov.convert;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.vigov.convert.MarkedText.Declaration;
import org.vigov.convert.MarkedText.Mention;
import org.vigov.model.Block;
import org.vigov.model.BlockType;

/** The corpus format, attribute by attribute; what is said need not make sense yet. */
final class CorpusXml implements Interchange.Format {
  private final XMLInputFactory factory = XMLInputFactory.newInstance();

  CorpusXml() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  @Override
  public List<MarkedText> read(Map<String, String> files) {
    List<MarkedText> articles = new ArrayList<>();
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".xml")) {
            articles.add(read(name, content));
          }
        });
    return articles;
  }

  private synchronized MarkedText read(String name, String content) {
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(content));
      Draft draft = new Draft();
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT) {
          element(reader, draft);
        }
      }
      return draft.build(name);
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new ConversionException(name + ": " + e.getMessage(), e);
    }
  }

  private static void element(XMLStreamReader reader, Draft draft) throws XMLStreamException {
    switch (reader.getLocalName()) {
      case "article" -> draft.head.putAll(attributes(reader));
      case "activities" -> {
        // only holds the activity elements
      }
      case "activity", "official", "org" ->
          draft.declarations.add(new Declaration(reader.getLocalName(), attributes(reader)));
      case "body" -> body(reader, draft);
      default -> throw new IllegalArgumentException("unknown element " + reader.getLocalName());
    }
  }

  private static void body(XMLStreamReader reader, Draft draft) throws XMLStreamException {
    while (reader.next() != XMLStreamReader.END_ELEMENT) {
      if (reader.isStartElement()) {
        BlockType type = BlockType.of(reader.getLocalName());
        if (!draft.blocks.isEmpty()) {
          draft.text.append('\n');
        }
        int begin = draft.text.length();
        block(reader, draft);
        draft.blocks.add(new Block(type, begin, draft.text.length()));
      }
    }
  }

  private static void block(XMLStreamReader reader, Draft draft) throws XMLStreamException {
    while (reader.next() != XMLStreamReader.END_ELEMENT) {
      if (reader.isCharacters()) {
        draft.text.append(reader.getText());
      } else if (reader.isStartElement()) {
        String type = reader.getLocalName().toUpperCase(Locale.ROOT);
        Map<String, String> attributes = attributes(reader);
        int begin = draft.text.length();
        draft.text.append(reader.getElementText());
        draft.mentions.add(new Mention(type, begin, draft.text.length(), attributes));
      }
    }
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  /** An article while it is read. */
  private static final class Draft {
    private final Map<String, String> head = new TreeMap<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    MarkedText build(String name) {
      String id = head.remove("id");
      if (id == null || blocks.isEmpty()) {
        throw new IllegalArgumentException(name + " has no article with an id and a body");
      }
      return new MarkedText(id, head, declarations, text.toString(), blocks, mentions);
    }
  }

  @Override
  public Map<String, String> write(List<MarkedText> articles) {
    Map<String, String> files = new LinkedHashMap<>();
    articles.forEach(article -> files.put(article.id() + ".xml", CorpusXmlWriter.write(article)));
    return files;
  }
}
