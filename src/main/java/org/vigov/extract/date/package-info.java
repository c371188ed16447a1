/** Calendar expressions: where they stand, and what they mean as TIMEX3 values. */
package org.vigov.extract.date;
