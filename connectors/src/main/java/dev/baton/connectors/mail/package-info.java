/** Mail by SMTP: calendar entries to the mailboxes of those who are invited. */
@NullMarked
package dev.baton.connectors.mail;

import org.jspecify.annotations.NullMarked;
