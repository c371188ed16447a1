package org.vigov;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.vigov.batch.spark.DataFormat;
import org.vigov.batch.spark.SparkBatch;

/** Every arrow between packages points one way. */
@AnalyzeClasses(packages = "org.vigov", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("org.vigov.text..")
          .layer("model")
          .definedBy("org.vigov.model..")
          .layer("ground")
          .definedBy("org.vigov.learn..", "org.vigov.lexicon..", "org.vigov.tag..")
          .layer("corpus")
          .definedBy("org.vigov.corpus..")
          .layer("ingest")
          .definedBy("org.vigov.ingest..")
          .layer("stages")
          .definedBy(
              "org.vigov.segment..", "org.vigov.pos..", "org.vigov.ner..", "org.vigov.activity..")
          .layer("engines")
          .definedBy("org.vigov.engine..")
          .layer("extract")
          .definedBy("org.vigov.extract..")
          .layer("write")
          .definedBy("org.vigov.write..")
          .layer("models")
          .definedBy("org.vigov.models..")
          .layer("pipeline")
          .definedBy("org.vigov.pipeline..")
          .layer("evaluate")
          .definedBy("org.vigov.evaluate..")
          .layer("train")
          .definedBy("org.vigov.train..")
          .layer("batch")
          .definedBy("org.vigov.batch..")
          .layer("convert")
          .definedBy("org.vigov.convert..")
          .layer("doors")
          .definedBy("org.vigov.http..", "org.vigov.cli..")
          .whereLayer("doors")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("convert")
          .mayOnlyBeAccessedByLayers("doors")
          .whereLayer("batch")
          .mayOnlyBeAccessedByLayers("doors")
          .whereLayer("train")
          .mayOnlyBeAccessedByLayers("doors")
          .whereLayer("evaluate")
          .mayOnlyBeAccessedByLayers("train", "doors")
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("train", "batch", "doors")
          .whereLayer("write")
          .mayOnlyBeAccessedByLayers("batch", "convert", "doors")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("pipeline", "train")
          .whereLayer("engines")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("stages")
          .mayOnlyBeAccessedByLayers("engines", "pipeline", "evaluate", "train")
          .whereLayer("ingest")
          .mayOnlyBeAccessedByLayers("pipeline", "train", "batch", "doors")
          .whereLayer("corpus")
          .mayOnlyBeAccessedByLayers(
              "ingest", "stages", "engines", "extract", "evaluate", "train", "doors");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("org.vigov.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule CORENLP_STAYS_IN_ITS_ENGINE =
      staysIn("org.vigov.engine.corenlp..", "edu.stanford..");

  @ArchTest
  static final ArchRule OPENNLP_STAYS_IN_ITS_ENGINE =
      staysIn("org.vigov.engine.opennlp..", "opennlp..");

  @ArchTest
  static final ArchRule DEEPLEARNING4J_STAYS_IN_ITS_ENGINE =
      staysIn("org.vigov.engine.dl4j..", "org.deeplearning4j..", "org.nd4j..", "org.bytedeco..");

  @ArchTest
  static final ArchRule JAVALIN_STAYS_IN_ITS_DOOR =
      staysIn("org.vigov.http..", "io.javalin..", "org.eclipse.jetty..");

  @ArchTest
  static final ArchRule SPARK_STAYS_IN_ITS_BATCH =
      staysIn("org.vigov.batch.spark..", "org.apache.spark..", "org.apache.hadoop..", "scala..");

  /** The command must load without Spark. */
  @ArchTest
  static final ArchRule SPARK_IS_ASKED_FOR =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.vigov.batch.spark..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.vigov.batch.spark..")
                  .and(not(type(SparkBatch.class)))
                  .and(not(type(SparkBatch.Options.class)))
                  .and(not(type(SparkBatch.Summary.class)))
                  .and(not(type(DataFormat.class))));

  /** Looking engines up must not load their libraries. */
  @ArchTest
  static final ArchRule ENGINES_LOAD_WITHOUT_DEEPLEARNING4J =
      noClasses()
          .that()
          .resideInAPackage("org.vigov.engine.dl4j..")
          .and()
          .arePublic()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.deeplearning4j..", "org.nd4j..", "org.bytedeco..");

  private static ArchRule staysIn(String home, String... library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }
}
