/** Stanford CoreNLP behind the interfaces of the stages; nothing else imports the library. */
package org.vigov.engine.corenlp;
