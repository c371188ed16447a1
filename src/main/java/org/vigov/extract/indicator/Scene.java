package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigov.extract.number.Figure;
import org.vigov.extract.number.NumberStyle;
import org.vigov.extract.number.Numbers;
import org.vigov.model.Analysis;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;
import org.vigov.model.Labels;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/**
 * An article prepared for the extraction of indicators.
 *
 * @param blocks for each sentence the index of its block
 * @param mentions the QUANTITY entities that can be read as a number, in order
 * @param unread the others, which a recognizer may make by mistake
 */
record Scene(
    Analysis analysis,
    TimeFrame time,
    List<View> views,
    List<View> headlines,
    List<Integer> blocks,
    List<Mention> mentions,
    List<Entity> unread) {
  /** How many sentences a list may have before an item. */
  private static final int LIST = 12;

  static Scene of(Analysis analysis, Numbers numbers, Lexicon lexicon) {
    List<View> views = new ArrayList<>();
    List<Integer> blocks = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Entity> unread = new ArrayList<>();
    NumberStyle style = NumberStyle.of(analysis.sentences());
    int entity = 0;
    int block = 0;
    for (Sentence sentence : analysis.sentences()) {
      while (analysis.article().blocks().get(block).end() < sentence.end()) {
        block++;
      }
      int from = entity;
      while (entity < analysis.entities().size()
          && analysis.entities().get(entity).begin() < sentence.end()) {
        entity++;
      }
      List<Entity> inside = analysis.entities().subList(from, entity);
      BlockType type = analysis.article().blocks().get(block).type();
      for (Entity e : inside) {
        Place place = new Place(e, sentence, views.size(), block, type);
        if (e.is(Labels.QUANTITY)) {
          place.read(numbers, style).ifPresentOrElse(mentions::add, () -> unread.add(e));
        }
      }
      views.add(View.of(sentence, inside, lexicon));
      blocks.add(block);
    }
    List<View> headlines = new ArrayList<>();
    for (int s = 0; s < views.size() && headlines.size() < 2; s++) {
      if (analysis.article().blocks().get(blocks.get(s)).type() == BlockType.HEADLINE) {
        headlines.add(views.get(s));
      }
    }
    return new Scene(
        analysis,
        TimeFrame.of(analysis),
        List.copyOf(views),
        List.copyOf(headlines),
        List.copyOf(blocks),
        List.copyOf(mentions),
        List.copyOf(unread));
  }

  /** Where an entity stands. */
  private record Place(Entity entity, Sentence sentence, int index, int block, BlockType type) {

    Optional<Mention> read(Numbers numbers, NumberStyle style) {
      List<Token> tokens = sentence.tokens();
      int first = 0;
      while (first < tokens.size() && tokens.get(first).end() <= entity.begin()) {
        first++;
      }
      int end = first;
      while (end < tokens.size() && tokens.get(end).begin() < entity.end()) {
        end++;
      }
      if (first == end) {
        return Optional.empty();
      }
      int begin = first;
      int last = end;
      return figure(numbers, style, tokens, first)
          .map(figure -> new Mention(entity, figure, index, begin, last, block, type));
    }

    /** The text of the entity decides; what it leaves out is asked of the sentence. */
    private Optional<Figure> figure(
        Numbers numbers, NumberStyle style, List<Token> tokens, int first) {
      Optional<Figure> alone = numbers.parse(entity.text(), style);
      return alone.isPresent()
          ? alone
          : numbers.read(tokens, first, style).map(Numbers.Found::figure);
    }
  }

  View view(Mention mention) {
    return views.get(mention.sentence());
  }

  /** Index of the first sentence of the block a figure stands in. */
  int firstSentence(Mention mention) {
    int first = mention.sentence();
    while (first > 0 && blocks.get(first - 1) == mention.block()) {
      first--;
    }
    return first;
  }

  /** The sentence that announces the list or table a figure stands in: the last with a colon. */
  Optional<View> announcer(Mention mention) {
    int first = firstSentence(mention);
    for (int s = first - 1; s >= Math.max(0, first - LIST); s--) {
      View view = views.get(s);
      if (view.word(view.length() - 1).equals(":")) {
        return Optional.of(view);
      }
    }
    return Optional.empty();
  }

  /** The figures of each block together. */
  List<List<Mention>> byBlock() {
    List<List<Mention>> rows = new ArrayList<>();
    int last = -1;
    for (Mention mention : mentions) {
      if (mention.block() != last) {
        rows.add(new ArrayList<>());
        last = mention.block();
      }
      rows.get(rows.size() - 1).add(mention);
    }
    return rows;
  }
}
