/** Parts of speech of words: the universal tags (UPOS) of Universal Dependencies. */
package org.vigov.pos;
