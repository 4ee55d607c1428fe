/** Between the powiats: thematic groups with their meetings, threads and documents; contacts; questions with answers that others find. */
package pl.pomost.network;
