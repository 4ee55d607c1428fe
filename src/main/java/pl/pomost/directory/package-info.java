/** Powiats, gminas, editions, enrolments and the institutions that powiats share. */
package pl.pomost.directory;
