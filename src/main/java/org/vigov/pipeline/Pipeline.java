package org.vigov.pipeline;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vigov.activity.ActivityClassifier;
import org.vigov.extract.date.DateResolver;
import org.vigov.extract.document.DocumentExtractor;
import org.vigov.extract.evidence.Explainer;
import org.vigov.extract.indicator.IndicatorExtractor;
import org.vigov.extract.official.NameBounds;
import org.vigov.extract.official.OfficialExtractor;
import org.vigov.extract.official.OfficialFacts;
import org.vigov.extract.official.TitleBounds;
import org.vigov.extract.organization.OrganizationExtractor;
import org.vigov.extract.place.PlaceLinker;
import org.vigov.extract.place.ProvinceFinder;
import org.vigov.extract.place.ProvinceFinder.Found;
import org.vigov.model.Activity;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.model.DocumentReference;
import org.vigov.model.Entity;
import org.vigov.model.Indicator;
import org.vigov.model.Organization;
import org.vigov.model.Province;
import org.vigov.models.ModelCard;
import org.vigov.ner.EntityRecognizer;
import org.vigov.pos.PosTagger;
import org.vigov.segment.Segmenter;
import org.vigov.text.Sentence;
import org.vigov.text.SentenceSplitter;

/** All stages in a row. Immutable and safe to share between threads. */
public final class Pipeline implements AnnotationService {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final DateResolver dates = new DateResolver();
  private final DocumentExtractor documents = new DocumentExtractor();
  private final OrganizationExtractor organizations = new OrganizationExtractor();
  private final PlaceLinker places = new PlaceLinker();
  private final NameBounds names = new NameBounds();
  private final TitleBounds titles = new TitleBounds();
  private final OfficialExtractor officials;
  private final ProvinceFinder provinces = new ProvinceFinder();
  private final Explainer explainer = new Explainer(provinces);
  private final Segmenter segmenter;
  private final Optional<PosTagger> tagger;
  private final EntityRecognizer recognizer;
  private final ActivityClassifier activities;
  private final IndicatorExtractor indicators;
  private final Map<String, ModelCard> cards;

  /**
   * @param tagger none leaves the words without parts of speech
   * @param cards of the models behind the stages, by stage
   */
  public Pipeline(
      Segmenter segmenter,
      Optional<PosTagger> tagger,
      EntityRecognizer recognizer,
      ActivityClassifier activities,
      OfficialExtractor officials,
      IndicatorExtractor indicators,
      Map<String, ModelCard> cards) {
    this.segmenter = segmenter;
    this.tagger = tagger;
    this.recognizer = recognizer;
    this.activities = activities;
    this.officials = officials;
    this.indicators = indicators;
    this.cards = Map.copyOf(cards);
  }

  @Override
  public Map<String, ModelCard> models() {
    return cards;
  }

  @Override
  public Annotation annotate(Article article, Set<Annotator> annotators) {
    List<Sentence> sentences = sentences(article, annotators);
    List<Entity> entities = List.of();
    if (annotators.contains(Annotator.NER)) {
      entities = recognizer.recognize(article, sentences);
      entities = names.complete(new Analysis(article, sentences, entities));
      entities = titles.complete(new Analysis(article, sentences, entities));
      entities = dates.resolve(new Analysis(article, sentences, entities));
    }
    Analysis analysis = new Analysis(article, sentences, entities);
    Optional<YearMonth> written = dates.written(analysis);
    Optional<Province> province = provinces.evidence(analysis, written).map(Found::province);
    entities = places.link(analysis, province, written);
    List<Activity> found =
        annotators.contains(Annotator.ACTIVITIES) ? activities.classify(analysis) : List.of();
    List<DocumentReference> references =
        annotators.contains(Annotator.DOCUMENTS) ? documents.extract(analysis) : List.of();
    OfficialFacts facts = people(analysis, province, annotators);
    List<Indicator> figures =
        annotators.contains(Annotator.INDICATORS)
            ? indicators.extract(analysis, facts.organizations())
            : List.of();
    Annotation annotation =
        new Annotation(
            article,
            province,
            sentences,
            entities,
            found,
            facts.officials(),
            facts.organizations(),
            figures,
            references,
            labels());
    return annotators.contains(Annotator.EXPLAIN)
        ? annotation.withExplain(explainer.explain(annotation, written, facts.reasons()))
        : annotation;
  }

  private List<Sentence> sentences(Article article, Set<Annotator> annotators) {
    List<Sentence> plain =
        article.blocks().stream()
            .flatMap(b -> splitter.sentences(article.text(), b.begin(), b.end()).stream())
            .toList();
    if (!annotators.contains(Annotator.SEGMENT)) {
      return plain;
    }
    List<Sentence> segmented = segmenter.segment(plain);
    return tagger.isPresent() && annotators.contains(Annotator.POS)
        ? tagger.get().tag(segmented)
        : segmented;
  }

  private OfficialFacts people(
      Analysis analysis, Optional<Province> province, Set<Annotator> annotators) {
    if (!annotators.contains(Annotator.ORGANIZATIONS)) {
      return OfficialFacts.of(List.of());
    }
    List<Organization> bodies = organizations.extract(analysis, province);
    return annotators.contains(Annotator.OFFICIALS)
        ? officials.extract(analysis, bodies)
        : OfficialFacts.of(bodies);
  }

  private Map<String, String> labels() {
    Map<String, String> labels = new TreeMap<>();
    cards.forEach((stage, card) -> labels.put(stage, card.label()));
    return labels;
  }
}
