package org.vigov.batch.spark;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.vigov.batch.ItemAnnotator;

/**
 * Annotates the rows of a partition one by one. Rows with the same key are the same article, and
 * must be in one partition: the first of them counts.
 */
record AnnotateRows(ModelsPlace models) implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    if (!rows.hasNext()) {
      return rows;
    }
    ItemAnnotator annotator = new ItemAnnotator(models.vigov(), ResultRow.writers());
    Set<String> seen = new HashSet<>();
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
        .map(ItemRow::item)
        .filter(item -> seen.add(item.key()))
        .map(item -> ResultRow.of(annotator.annotate(item)))
        .iterator();
  }
}
