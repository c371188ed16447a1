/**
 * The batch on an Apache Spark cluster; nothing else imports Spark. It is on the class path only
 * when it is asked for, so the public classes here name none of its types in their signatures.
 */
package org.vigov.batch.spark;
