/** Numbers as Vietnamese news writes them: what they are worth, and where figures stand. */
package org.vigov.extract.number;
