/** Legal and administrative texts: where they are named, their kind, number, issuer and date. */
package org.vigov.extract.document;
