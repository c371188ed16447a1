/**
 * VnCoreNLP behind the interfaces of the stages. Its jar and models are the user's own; it is used
 * by reflection over its public classes, in a class loader of its own.
 */
package org.vigov.engine.vncorenlp;
