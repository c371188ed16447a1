package org.vigov.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.vigov.ingest.IngestException;
import org.vigov.ingest.IngestException.Kind;
import org.vigov.model.Article;
import org.vigov.model.Block;
import org.vigov.model.BlockType;

/** Makes one paragraph of every body; its source is the media type it was given. */
final class StubSource implements ArticleSource {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public Article read(byte[] body, String mediaType, String id) {
    String text = utf8(body);
    if (!mediaType.equals("application/json")) {
      return article(text, mediaType, id);
    }
    try {
      JsonNode object = JSON.readTree(text);
      return article(object.path("text").asText(), mediaType, object.path("id").asText(id));
    } catch (JsonProcessingException e) {
      throw new IngestException(Kind.MALFORMED, "malformed JSON", e);
    }
  }

  private static Article article(String text, String mediaType, String id) {
    if (text.isBlank()) {
      throw new IngestException(Kind.NO_TEXT, "the article is empty");
    }
    return new Article(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.of(mediaType),
        text,
        List.of(new Block(BlockType.P, 0, text.length())));
  }

  private static String utf8(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new IngestException(Kind.MALFORMED, "not UTF-8", e);
    }
  }
}
