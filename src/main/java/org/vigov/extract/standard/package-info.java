/** Identifiers of technical standards and regulations. */
package org.vigov.extract.standard;
