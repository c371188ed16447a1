package org.vigov.batch.table;

import java.io.IOException;

/** Takes the rows of a table one by one. */
@FunctionalInterface
interface RowSink<R> {
  void accept(R row) throws IOException;
}
