package org.vigov.activity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vigov.activity.ActivityCues.Cue;
import org.vigov.activity.ActivityCues.Place;
import org.vigov.model.Analysis;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;
import org.vigov.model.Labels;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/** Finds the cues of an article, clause by clause. */
public final class ActivityCueFinder {
  private static final Set<String> NAMES =
      Set.of(Labels.ORGANIZATION, Labels.TITLE, Labels.PERSON, Labels.LOCATION);
  private static final Set<BlockType> SILENT_BLOCKS =
      Set.of(BlockType.BOILERPLATE, BlockType.BYLINE, BlockType.DATELINE);
  private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", ".", "-", "(", ")");

  private final ActivityTerms terms = ActivityTerms.load();

  public ActivityCues find(Analysis analysis) {
    Scan scan = new Scan(analysis);
    for (int s = 0; s < analysis.sentences().size(); s++) {
      scan.sentence(s);
    }
    return new ActivityCues(scan.cues, scan.clause, scan.words);
  }

  /** The way through one article. */
  private final class Scan {
    private final Analysis analysis;
    private final List<Cue> cues = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();
    private int clause;
    private int nextEntity;
    private int nextBlock;
    private boolean leadSeen;
    private Block lead;

    Scan(Analysis analysis) {
      this.analysis = analysis;
    }

    void sentence(int index) {
      Sentence sentence = analysis.sentences().get(index);
      Block block = blockOf(sentence);
      if (SILENT_BLOCKS.contains(block.type())) {
        words.add(List.of());
        return;
      }
      List<String> norms = new ArrayList<>();
      int[] clauses = new int[sentence.tokens().size()];
      Set<Integer> withFigure = read(sentence, norms, clauses);
      words.add(norms);
      Place place = place(block);
      for (int i = 0; i < norms.size(); i++) {
        boolean figure = withFigure.contains(clauses[i]);
        for (ActivityTerms.Term term : terms.at(norms, i)) {
          cues.add(
              new Cue(term.label(), term.text(), term.strong(), index, clauses[i], place, figure));
        }
      }
    }

    /** Fills in the words and the clause of each token; returns the clauses with a figure. */
    private Set<Integer> read(Sentence sentence, List<String> norms, int[] clauses) {
      Set<Integer> withFigure = new HashSet<>();
      for (Token token : sentence.tokens()) {
        if (CLAUSE_ENDS.contains(token.norm())) {
          clause++;
        }
        clauses[norms.size()] = clause;
        String type = entityType(token);
        if (type.equals(Labels.QUANTITY)) {
          withFigure.add(clause);
        }
        norms.add(NAMES.contains(type) ? "" : token.norm());
      }
      clause++;
      return withFigure;
    }

    private Block blockOf(Sentence sentence) {
      List<Block> blocks = analysis.article().blocks();
      while (blocks.get(nextBlock).end() <= sentence.begin()) {
        nextBlock++;
      }
      return blocks.get(nextBlock);
    }

    private Place place(Block block) {
      if (block.type() == BlockType.P && !leadSeen) {
        leadSeen = true;
        lead = block;
      }
      return switch (block.type()) {
        case HEADLINE -> Place.HEADLINE;
        case CAPTION -> Place.CAPTION;
        default -> block.equals(lead) ? Place.LEAD : Place.BODY;
      };
    }

    private String entityType(Token token) {
      List<Entity> entities = analysis.entities();
      while (nextEntity < entities.size() && entities.get(nextEntity).end() <= token.begin()) {
        nextEntity++;
      }
      boolean inside = nextEntity < entities.size() && entities.get(nextEntity).overlaps(token);
      return inside ? entities.get(nextEntity).type() : "";
    }
  }
}
