package org.vigov.evaluate;

import java.util.List;

/** The names of the scores that others ask for: a group, or a group and one of its labels. */
public final class Tasks {
  public static final String BLOCKS = BlockScorer.GROUP;
  public static final String ENTITIES = EntityScorer.STRICT;
  public static final String ACTIVITIES = FactScorer.ACTIVITIES;
  public static final String SEGMENTATION = "Word segmentation";
  public static final String PARTS_OF_SPEECH = "Parts of speech";
  public static final String OFFICIALS_ROLES = FactScorer.OFFICIALS + "/role";
  public static final String INDICATORS_FOUND = IndicatorScorer.GROUP + "/" + IndicatorScorer.FOUND;
  public static final String INDICATORS_WHOLE = IndicatorScorer.GROUP + "/" + IndicatorScorer.WHOLE;

  /** What a short table of scores shows. */
  public static final List<String> ALL =
      List.of(
          SEGMENTATION,
          PARTS_OF_SPEECH,
          ENTITIES,
          EntityScorer.DATES,
          ACTIVITIES,
          FactScorer.OFFICIALS + "/name",
          FactScorer.OFFICIALS + "/position",
          OFFICIALS_ROLES,
          FactScorer.ORGANIZATIONS,
          INDICATORS_FOUND,
          INDICATORS_WHOLE);

  private Tasks() {}
}
