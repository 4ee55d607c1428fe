/** Sends e-mails, where a mail server is configured; without one everything stays on paper and in people's own mail programs. */
package pl.pomost.mail;
